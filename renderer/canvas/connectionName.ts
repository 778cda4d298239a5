import type { TFunction } from 'i18next';
import type { BlueprintLineKind } from '../../shared/analysis/blueprintLines.ts';
import type { Connection } from '../../shared/model/records.ts';
import { percentText } from '../../shared/scene/connectionText.ts';

interface Named {
  readonly connection: Connection;
  readonly fromTitle: string;
  readonly toTitle: string;
  readonly crossed: readonly BlueprintLineKind[];
}

/**
 * What a screen reader says of a connection: what it is, from where to where, how likely and when, what it is called, and which
 * line it crosses. "Sequence from Checks the card to Gives cash, 60 %, if the card is valid, crosses the line of visibility".
 */
export function connectionName(t: TFunction<['connections', 'lanes']>, named: Named): string {
  const { connection, fromTitle: from, toTitle: to, crossed } = named;
  const { kind, label, condition, probability, given, received } = connection;
  return [
    t(`from-to-${kind}`, { from, to }),
    label,
    percentText(probability),
    condition === '' ? '' : t('ifCondition', { condition }),
    given === '' || kind !== 'exchange' ? '' : t('gives', { what: given }),
    received === '' || kind !== 'exchange' ? '' : t('getsBack', { what: received }),
    ...crossed.map((line) => t('crosses', { line: t(`lanes:line-${line}`) })),
  ]
    .filter((part) => part !== '')
    .join(t('separator'));
}
