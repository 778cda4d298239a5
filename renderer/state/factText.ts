import type { TFunction } from 'i18next';
import type {
  ComparedMoves,
  ComparedRecord,
  Fact,
  FactValue,
  Phrase,
} from '../../shared/analysis/comparison.ts';
import { printDuration } from '../../shared/figures/printDuration.ts';
import { printMoney } from '../../shared/figures/printMoney.ts';
import { printValence } from '../../shared/figures/printValence.ts';
import { cutToCodePoints } from '../../shared/model/text.ts';
import type { Basis } from '../../shared/model/records.ts';
import { localeOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';

type FactWords = TFunction<
  [
    'history',
    'inspector',
    'insights',
    'parties',
    'fields',
    'research',
    'actionList',
    'portfolio',
    'metrics',
    'insightDetails',
  ]
>;

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
    case 'phrases':
      return value.phrases
        .map((phrases) => phrases.map((phrase) => phraseText(t, phrase, number)).join(' '))
        .map((phrase) => t('quoted', { text: cut(phrase) }))
        .join(t('list'));
    case 'date':
      return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(
        value.at,
      );
    case 'word':
      return wordText(t, value.word);
    case 'number':
      return value.basis === undefined ? number(value.number) : withBasis(number(value.number), value.basis);
    case 'feeling':
      return printValence(value.valence);
    case 'share': {
      const percent = { style: 'percent', maximumFractionDigits: 1 } as const;
      const figure = new Intl.NumberFormat(localeOf(language), percent).format(value.share);
      return value.basis === undefined ? figure : withBasis(figure, value.basis);
    }
    case 'flag':
      return value.is ? t('yes') : t('no');
    case 'time':
      return printDuration(value.seconds, language);
    case 'duration':
      return withBasis(printDuration(value.seconds, language), value.basis);
    case 'money':
      return value.basis === undefined
        ? printMoney(value.minor, value.currency, language)
        : withBasis(printMoney(value.minor, value.currency, language), value.basis);
    case 'volume':
      return withBasis(t('perMonth', { number: number(value.perMonth) }), value.basis);
  }
}

function phraseText(t: FactWords, phrase: Phrase, number: (figure: number) => string): string {
  if ('text' in phrase) return phrase.text;
  return 'word' in phrase ? wordText(t, phrase.word) : number(phrase.number);
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
    case 'party':
      return t(`parties:kind-${chosen}` as 'parties:kind-customer');
    case 'source':
    case 'field':
    case 'operator':
      return t(`research:${word}` as 'research:source-survey');
    case 'barrier':
      return t(`research:barrier-kind-${chosen}` as 'research:barrier-kind-price');
    case 'evidence':
    case 'kano':
      return t(`insightDetails:${word}` as 'insightDetails:evidence-quote');
    case 'action':
      return t(`actionList:state-${chosen}` as 'actionList:state-planned');
    case 'effect':
      return t(`actionList:field-${chosen}` as 'actionList:field-cost');
    case 'link':
      return t(`actionList:${chosen}` as 'actionList:needs');
    case 'weigh':
      return t(`portfolio:${word}` as 'portfolio:weigh-own');
    case 'method':
      return t(`metrics:${word}` as 'metrics:method-nps');
    case 'basis':
      return t(`insights:${chosen}` as 'insights:assumed');
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
