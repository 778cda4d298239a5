/** A word of a text as the search compares it, and where it stands in the text (UTF-16 units). */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** What one character of a text becomes. */
type Piece =
  | { readonly kind: 'letter' | 'alone'; readonly folded: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'ignored' };

// Scripts that put no spaces between words: each character is a word of its own, and what is sought is a row of
// them. So two Han characters are found inside a sentence, which no tokenizer of FTS5 does (model.md).
const unspaced =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const pictograph = /\p{Extended_Pictographic}/u;
const partOfWord = /[\p{L}\p{N}\p{M}]/u;
// Soft hyphens, joiners, directions, and which of its shapes a character takes. U+200B does part words.
const invisible = /^(?!\u200b)[\p{Cf}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]$/u;
// Accents of Latin, Greek and Cyrillic; the marks of other scripts are letters to their readers.
const accents = /[\u0300-\u036f]/gu;

/**
 * The words of a text, in order: full width, case and accents folded away (NFKC first), punctuation, symbols and
 * control characters left out. The same function cuts what is stored in the index and what is sought in it, so
 * whatever a person types is a word or nothing, never an operator of FTS5.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let place = 0;
  let open: { folded: string; start: number; end: number } | null = null;
  for (const character of text) {
    const end = place + character.length;
    for (const piece of piecesOf(character)) {
      if (piece.kind === 'ignored') continue;
      if (piece.kind === 'letter') {
        open ??= { folded: '', start: place, end };
        open.folded += piece.folded;
        open.end = end;
        continue;
      }
      if (open !== null) words.push(open);
      open = null;
      if (piece.kind === 'alone') words.push({ folded: piece.folded, start: place, end });
    }
    place = end;
  }
  if (open !== null) words.push(open);
  return words;
}

/** A text as it stands in the index: its words with a space between them. */
export function indexedCopy(text: string): string {
  return wordsOf(text.normalize('NFKC'))
    .map((word) => word.folded)
    .join(' ');
}

const known = new Map<string, readonly Piece[]>();

function piecesOf(character: string): readonly Piece[] {
  let pieces = known.get(character);
  if (pieces === undefined) {
    pieces = Array.from(fold(character), pieceOf);
    known.set(character, pieces);
  }
  return pieces;
}

function fold(character: string): string {
  return character
    .normalize('NFKC')
    .toLowerCase()
    .replace('ß', 'ss')
    .replace('ς', 'σ')
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC');
}

function pieceOf(folded: string): Piece {
  if (invisible.test(folded)) return { kind: 'ignored' };
  if (partOfWord.test(folded)) return { kind: unspaced.test(folded) ? 'alone' : 'letter', folded };
  return pictograph.test(folded) ? { kind: 'alone', folded } : { kind: 'break' };
}
