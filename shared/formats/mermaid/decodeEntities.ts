/**
 * Mermaid's way to write a sign that its grammar does not allow in a text: `#35;` by its decimal number, or
 * `#quot;` by its name in HTML. Of HTML's two thousand names these are the ones of plain text; any other
 * stays as it was written.
 */
const named = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    ast: '*',
    bsol: '\\',
    bull: '•',
    cent: '¢',
    check: '✓',
    colon: ':',
    comma: ',',
    commat: '@',
    copy: '©',
    darr: '↓',
    deg: '°',
    divide: '÷',
    dollar: '$',
    equals: '=',
    euro: '€',
    excl: '!',
    gt: '>',
    harr: '↔',
    hearts: '♥',
    hellip: '…',
    laquo: '«',
    larr: '←',
    lbrack: '[',
    lcub: '{',
    ldquo: '“',
    lowbar: '_',
    lpar: '(',
    lsqb: '[',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    middot: '·',
    nbsp: '\u00a0',
    ndash: '–',
    num: '#',
    percnt: '%',
    period: '.',
    plus: '+',
    pound: '£',
    quest: '?',
    quot: '"',
    raquo: '»',
    rarr: '→',
    rbrack: ']',
    rcub: '}',
    rdquo: '”',
    reg: '®',
    rpar: ')',
    rsqb: ']',
    rsquo: '’',
    semi: ';',
    sol: '/',
    times: '×',
    trade: '™',
    uarr: '↑',
    vert: '|',
    yen: '¥',
  }),
);

export function decodeEntities(text: string): string {
  if (!text.includes('#')) return text;
  return text.replace(/#(\w+);/g, (whole, inner: string) => {
    if (!/^\d+$/.test(inner)) return named.get(inner) ?? whole;
    const codePoint = Number(inner);
    return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
  });
}
