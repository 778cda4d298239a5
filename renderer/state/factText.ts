import type { TFunction } from 'i18next';
import type { ComparedMoves, ComparedRecord, Fact, FactValue } from '../../shared/analysis/comparison.ts';
import { printDuration } from '../../shared/figures/printDuration.ts';
import { printMoney } from '../../shared/figures/printMoney.ts';
import { printValence } from '../../shared/figures/printValence.ts';
import { cutToCodePoints } from '../../shared/model/text.ts';
import type { Basis } from '../../shared/model/records.ts';
import { localeOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';

type FactWords = TFunction<['history', 'inspector', 'insights', 'parties', 'fields']>;

/** Long texts are cut: the list says what is different, the map says all of it. */
const longest = 140;

/** "Title: “Holds” → “Waits”". */
export function factText(t: FactWords, { key, of, from, to }: Fact, language: Language): string {
  const name = t(`fact-${key}`);
  return t('factFromTo', {
    fact: of === undefined ? name : t('factOf', { fact: name, of }),
    from: valueText(t, from, language),
    to: valueText(t, to, language),
  });
}

/** What a record of the list is called. */
export function recordName(t: FactWords, { table, names }: Pick<ComparedRecord, 'table' | 'names'>): string {
  if (table === 'settings') return t('settings');
  const shown = names.map((name) => (name === '' ? t('untitled') : cut(name)));
  if (table === 'connections') {
    return t('connectionBetween', { from: shown[0] ?? '', to: shown[1] ?? '' });
  }
  return shown[0] ?? '';
}

export function movesText(t: FactWords, { what, ids }: ComparedMoves): string {
  return t(`moves-${what}`, { count: ids.length });
}

function valueText(t: FactWords, value: FactValue, language: Language): string {
  const withBasis = (figure: string, basis: Basis) =>
    t('withBasis', { figure, basis: t(`insights:${basis}`) });
  const number = (figure: number) => new Intl.NumberFormat(localeOf(language)).format(figure);
  switch (value.kind) {
    case 'nothing':
      return t('nothing');
    case 'text':
      return t('quoted', { text: cut(value.text) });
    case 'names':
      return value.names.map((name) => t('quoted', { text: cut(name) })).join(t('list'));
    case 'word':
      return wordText(t, value.word);
    case 'number':
      return value.basis === undefined ? number(value.number) : withBasis(number(value.number), value.basis);
    case 'feeling':
      return printValence(value.valence);
    case 'share':
      return new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(value.share);
    case 'flag':
      return value.is ? t('yes') : t('no');
    case 'time':
      return printDuration(value.seconds, language);
    case 'duration':
      return withBasis(printDuration(value.seconds, language), value.basis);
    case 'money':
      return withBasis(printMoney(value.minor, value.currency, language), value.basis);
    case 'volume':
      return withBasis(t('perMonth', { number: number(value.perMonth) }), value.basis);
  }
}

/** Words that other parts of the program have as well are theirs. */
function wordText(t: FactWords, word: string): string {
  const [, stem = '', chosen = ''] = /^([a-z]+)-(.+)$/.exec(word) ?? [];
  switch (stem) {
    case 'step':
      return t(`inspector:kinds-${chosen}` as 'inspector:kinds-task');
    case 'role':
      return t(`inspector:roles-${chosen}` as 'inspector:roles-none');
    case 'side':
      return t(`inspector:side${chosen}` as 'inspector:sideC');
    case 'polarity':
    case 'direction':
      return t(`insights:${chosen}` as 'insights:pain');
    case 'colour':
      return t(`parties:colours-${chosen}` as 'parties:colours-blue');
    case 'icon':
      return t(`fields:channels-${chosen}` as 'fields:channels-web');
    default:
      return t(word as 'map-journey');
  }
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const short = cutToCodePoints(line, longest);
  return short === line ? line : `${short}…`;
}
