import type { TFunction } from 'i18next';
import type { FieldValue, FlowChange, FlowOffer } from '../../../shared/analysis/shelf/flowChanges.ts';
import type { FlowShape } from '../../../shared/analysis/shelf/flowShape.ts';
import { printDuration } from '../../../shared/figures/printDuration.ts';
import { connectionKinds, stepKinds } from '../../../shared/model/kinds.ts';
import { cutToCodePoints } from '../../../shared/model/text.ts';
import type { Language } from '../../i18n/languages.ts';
import { percentText } from '../../i18n/percentText.ts';

/** What a version is compared by: what it is now, what the map has taken over, and what the map has. */
export interface Sides {
  readonly theirs: FlowShape;
  readonly base: FlowShape;
  readonly mine: FlowShape;
}

export type ShelfWords = TFunction<['shelf', 'history', 'inspector']>;

/** Long texts are cut: the list says what is different, the flow says all of it. */
const longest = 120;

/** An offer in a sentence or several: what became of what. */
export function offerText(t: ShelfWords, language: Language, { changes }: FlowOffer, sides: Sides): string {
  return changes
    .map((change) => {
      const { table, kind, field } = change;
      const name = nameOf(t, change, sides);
      if (table !== 'map' && (kind !== 'changed' || field === null)) {
        return t(`${kind === 'removed' ? 'removed' : 'added'}-${table}`, { name });
      }
      const value = (one: FieldValue) => valueText(t, language, change, one, sides);
      return t('changed', {
        name,
        field: field === null ? '' : t(`field-${field}`),
        was: value(change.was),
        now: value(change.now),
      });
    })
    .join(' ');
}

/** What stands against an offer, and so what the person decides. */
export function clashText(t: ShelfWords, language: Language, offer: FlowOffer, sides: Sides): string {
  const { clash, mine, changes } = offer;
  if (clash === null) return '';
  return t(`clash-${clash}`, { mine: valueText(t, language, changes[0], mine, sides) });
}

function nameOf(t: ShelfWords, { table, key }: FlowChange, { theirs, base, mine }: Sides): string {
  // As the person knows it.
  const shapes = [mine, base, theirs];
  const quoted = (name: string | undefined) =>
    name === undefined || name === ''
      ? t('history:untitled')
      : t('history:quoted', { text: cutToCodePoints(name, longest) });
  const titleOf = (id: string) =>
    quoted(shapes.map((shape) => shape.steps[id]?.title).find((title) => title !== undefined));
  switch (table) {
    case 'map':
      return t('theFlow');
    case 'steps':
      return titleOf(key);
    case 'connections': {
      const [from = '', to = ''] = key.split(' ');
      return `${titleOf(from)} → ${titleOf(to)}`;
    }
    default:
      return quoted(shapes.map((shape) => shape[table][key]?.name).find((name) => name !== undefined));
  }
}

function valueText(
  t: ShelfWords,
  language: Language,
  { table, field }: FlowChange,
  value: FieldValue,
  sides: Sides,
): string {
  if (value === null || value === '') return t('history:nothing');
  if (typeof value === 'boolean') return value ? t('history:yes') : t('history:no');
  if (typeof value === 'number') {
    return field === 'seconds' ? printDuration(value, language) : percentText(value, language);
  }
  if (field === 'cell') {
    const [stageId = '', laneId = ''] = value.split(' ');
    const ids = [
      { table: 'stages', key: stageId },
      { table: 'lanes', key: laneId },
    ] as const;
    return ids.map((one) => nameOf(t, one as FlowChange, sides)).join(' / ');
  }
  if (field === 'kind') {
    const stepKind = stepKinds.find((kind) => kind === value);
    if (table === 'steps' && stepKind !== undefined) return t(`inspector:kinds-${stepKind}`);
    const kind = connectionKinds.find((one) => one === value);
    if (kind !== undefined) return t(`history:connection-${kind}`);
  }
  const short = cutToCodePoints(value, longest);
  return t('history:quoted', { text: short === value ? short : `${short}…` });
}
