/** How well a text answers what was typed; null: not at all. Larger is better. */
export function matchWords(typed: string, text: string): number | null {
  const wanted = wordsOf(typed).filter((word) => word !== '');
  const words = wordsOf(text);
  const whole = words.join(' ');
  let score = 0;
  for (const word of wanted) {
    const best = Math.max(
      ...words.map((one) => (one === word ? 5 : one.startsWith(word) ? 4 : -1)),
      whole.includes(word) ? 3 : -1,
      word.length > 1 && hasLetters(whole, word) ? 1 : -1,
    );
    if (best < 0) return null;
    score += best;
  }
  // Of two that answer alike, the shorter says less besides.
  return score - whole.length / 1000;
}

// Of both alike: who types a command as it is written, with its comma or its dots, means that one.
function wordsOf(text: string): readonly string[] {
  return fold(text).split(/[\s/·“”"(),.…，、。（）「」]+/);
}

/** Whether the letters follow one another, others between them: "adst" finds "add a step". */
function hasLetters(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
