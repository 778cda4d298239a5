/** A piece of text, and whether the search found it. */
export interface TextPart {
  readonly text: string;
  readonly isFound: boolean;
}

/**
 * The text in parts, those marked in which a word of the search stands: without regard to case and accents, as
 * the library searches (main/library/search).
 */
export function markWords(text: string, search: string): readonly TextPart[] {
  const characters = Array.from(text);
  const folded = characters.map(fold);
  const isFound = new Array<boolean>(characters.length).fill(false);
  for (const word of search.split(/[^\p{L}\p{N}\p{M}]+/u)) {
    if (word === '') continue;
    const wanted = Array.from(word, fold);
    for (let start = 0; start + wanted.length <= folded.length; start++) {
      const isHere = wanted.every((character, index) => folded[start + index] === character);
      if (isHere && beginsWord(characters, start)) {
        isFound.fill(true, start, start + wanted.length);
      }
    }
  }
  const parts: TextPart[] = [];
  for (let index = 0; index < characters.length;) {
    let end = index + 1;
    while (end < characters.length && isFound[end] === isFound[index]) end++;
    parts.push({ text: characters.slice(index, end).join(''), isFound: isFound[index] ?? false });
    index = end;
  }
  return parts;
}

/** Words of Latin letters are found by how they begin, Han characters wherever they stand. */
function beginsWord(characters: readonly string[], start: number): boolean {
  return (
    isHan(characters[start] ?? '') ||
    !/[\p{L}\p{N}\p{M}]/u.test(characters[start - 1] ?? '') ||
    isHan(characters[start - 1] ?? '')
  );
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

function fold(character: string): string {
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
