import { describe, expect, test } from 'vitest';
import { words } from '../../../renderer/i18n/i18n.ts';
import { languages } from '../../../renderer/i18n/languages.ts';
import { errorCodes } from '../../../shared/contract/errors.ts';
import { problemSeverity } from '../../../shared/formats/mermaid/problem.ts';
import { insightStates } from '../../../shared/model/kinds.ts';
import { refusalCodes } from '../../../shared/rules/refusal.ts';

/** Namespace → key → text. */
type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;
const english: Words = words.en;
const chinese = (['zh-Hant', 'zh-Hans'] as const).map((language) => {
  const texts: Words = words[language];
  return { language, texts };
});

const namespaces = Object.keys(english);
const withoutSingulars = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => !key.endsWith('_one')).sort();
const placeholders = (text: string): readonly string[] =>
  Array.from(new Set(text.match(/\{\{[^}]*\}\}|\$t\([^)]*\)/g) ?? [])).sort();
const stemOf = (key: string): string => key.replace(/_(?:one|other)$/, '');
const spoken = (text: string): string => text.replace(/\{\{[^}]*\}\}|\$t\([^)]*\)|<\/?\w+\/?>/g, ' ');

/** What stays as it is in Chinese: names of products, formats and keys, and the words of Mermaid's own grammar. */
const untranslated =
  /\b(?:Praisepoint|Kano|NPS|CSAT|CES|RICE|ICE|FMEA|CSV|Mermaid|Markdown|SVG|PNG|PDF|SQLite|Electron|React Flow|Ctrl|Alt|Shift|Cmd|Tab|Enter|Esc|Escape|Delete|Del|Insert|Space|Home|End|mmd|md|journey|section|actor|title|accTitle|accDescr|px|F\d+|MB|UTF-8|UTF-16|NaN|[A-Z])\b/g;

// Pairs whose two forms are never both right in one script. Left out: 后 里 准 只 台 系 and others that are.
const pairs =
  '專专項项庫库圖图階阶驟骤連连線线觸触點点讚赞緒绪時时關关鍵键與与參参價价網网標标進进據据現现狀状態态變变體体動动視视內内總总帳账畫画復复儲储匯汇開开啟启刪删個个這这說说請请將将會会還还過过來来從从對对為为們们寫写讀读單单選选擇择輸输滿满錯错誤误題题檢检資资夾夹檔档應应發发實实語语顯显號号稱称樣样無无處处設设場场業业產产務务條条頁页標标鏈链層层轉转換换遠远邊边幾几兩两';
const formsOf = (offset: 0 | 1): RegExp =>
  new RegExp(
    `[${Array.from(pairs)
      .filter((_, index) => index % 2 === offset)
      .join('')}]`,
    'u',
  );
const formsOfTheOther = { 'zh-Hant': formsOf(1), 'zh-Hans': formsOf(0) } as const;

/** domain.md's vocabulary, as far as a word of it never stands for anything else. */
const vocabulary = [
  { term: /\bpain points?\b/i, 'zh-Hant': '槽點', 'zh-Hans': '槽点' },
  { term: /\bpraise points?\b/i, 'zh-Hant': '讚點', 'zh-Hans': '赞点' },
  { term: /\bparticipants?\b/i, 'zh-Hant': '參與方', 'zh-Hans': '参与方' },
  { term: /\binsights?\b/i, 'zh-Hant': '洞察', 'zh-Hans': '洞察' },
  { term: /\blanes?\b/i, 'zh-Hant': '泳道', 'zh-Hans': '泳道' },
  { term: /\bstages?\b/i, 'zh-Hant': '階段', 'zh-Hans': '阶段' },
  { term: /\bconnections?\b/i, 'zh-Hant': '連線', 'zh-Hans': '连线' },
  { term: /\blibrary\b/i, 'zh-Hant': '專案庫', 'zh-Hans': '项目库' },
] as const;

/** Words that must not stand beside the one that was chosen. */
const avoided = {
  'zh-Hant': /複本|客戶|您|難受/u,
  'zh-Hans': /顾客|您|存储|略过|难受/u,
} as const;

/** Every text of a Chinese language with its place and the English that it translates. */
function* translations(texts: Words) {
  for (const namespace of namespaces) {
    for (const [key, text] of Object.entries(texts[namespace] ?? {})) {
      yield { place: `${namespace}:${key}`, text, english: english[namespace]?.[key] ?? '' };
    }
  }
}

test('all three languages have the same namespaces', () => {
  for (const language of languages)
    expect(Object.keys(words[language]).sort()).toEqual([...namespaces].sort());
});

describe.each(chinese)('$language', ({ language, texts }) => {
  test.each(namespaces)('has exactly the keys of %s, but for the singular', (namespace) => {
    expect(Object.keys(texts[namespace] ?? {}).sort()).toEqual(
      withoutSingulars(Object.keys(english[namespace] ?? {})),
    );
  });

  test('puts in what the English puts in', () => {
    for (const { place, text, english: original } of translations(texts)) {
      expect(placeholders(text), place).toEqual(placeholders(original));
    }
  });

  test('leaves nothing in English but names', () => {
    for (const { place, text } of translations(texts)) {
      expect(spoken(text).replace(untranslated, ' '), place).not.toMatch(/[A-Za-z]{2,}/);
    }
  });

  test('keeps to its own script', () => {
    for (const { place, text } of translations(texts))
      expect(text, place).not.toMatch(formsOfTheOther[language]);
  });

  test('keeps to the vocabulary', () => {
    for (const { place, text, english: original } of translations(texts)) {
      for (const word of vocabulary) {
        if (word.term.test(spoken(original))) expect(text, `${place}: ${original}`).toContain(word[language]);
      }
    }
  });

  test('has one word for one thing', () => {
    for (const { place, text } of translations(texts)) expect(text, place).not.toMatch(avoided[language]);
  });

  test('keeps the word for evidence for evidence', () => {
    for (const { place, text, english: original } of translations(texts)) {
      if (/依據|依据/.test(text)) expect(original, place).toMatch(/evidence/i);
    }
  });

  test('sets its punctuation in full width', () => {
    for (const { place, text } of translations(texts))
      expect(text, place).not.toMatch(/\p{Script=Han}[,;:?!]/u);
  });
});

describe.each(languages)('%s', (language) => {
  const texts: Words = words[language];

  test('says something everywhere', () => {
    for (const { place, text } of translations(texts)) {
      expect(text.trim(), place).not.toBe('');
      // What joins others may end in a space; words do not.
      if (/\p{L}/u.test(text)) expect(text, `${place} has white space around it`).toBe(text.trim());
    }
  });

  test('has a sentence for each error that can come from the host', () => {
    expect(Object.keys(texts.errors ?? {}).sort()).toEqual([...errorCodes].sort());
  });

  test('has a sentence for each problem of an import', () => {
    expect(Object.keys(texts.problems ?? {}).map(stemOf)).toEqual(
      expect.arrayContaining(Object.keys(problemSeverity)),
    );
  });

  test('has a sentence for each refusal', () => {
    expect(Object.keys(texts.rules ?? {}).sort()).toEqual([...refusalCodes].sort());
  });
});

test('an English plural has both of its forms', () => {
  for (const [namespace, texts] of Object.entries(english)) {
    const stems = Object.keys(texts)
      .filter((key) => stemOf(key) !== key)
      .map(stemOf);
    for (const stem of stems) {
      expect(Object.keys(texts), `${namespace}:${stem}`).toEqual(
        expect.arrayContaining([`${stem}_one`, `${stem}_other`]),
      );
    }
  }
});

test('an English noun is counted only where it has both of its forms', () => {
  // Before a noun in the plural a number that may be one; a limit never is.
  const uncounted = /\{\{(?:count|total|\w+s)\b[^}]*\}\} (?:\w+ )?\w+s\b/;
  expect('{{stages}} stages, {{steps}} steps').toMatch(uncounted);
  for (const [namespace, texts] of Object.entries(english)) {
    for (const [key, text] of Object.entries(texts)) {
      if (stemOf(key) === key) expect(text, `${namespace}:${key}`).not.toMatch(uncounted);
    }
  }
});

test.each(languages)('a state of an insight has one name in all rooms: %s', (language) => {
  const texts: Words = words[language];
  for (const state of insightStates) {
    const names = ['board', 'insightDetails', 'ledger', 'history'].map((namespace) =>
      texts[namespace]?.[`state-${state}`]?.toLowerCase(),
    );
    expect(new Set(names).size, `${state}: ${names.join(', ')}`).toBe(1);
    expect(names[0], state).toBeTruthy();
  }
});
