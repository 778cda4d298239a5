import { markWords } from './markWords.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly search: string;
}

/** A text with what the search found in it marked. */
export function MarkedText({ text, search }: MarkedTextProps) {
  if (search.trim() === '') return text;
  return markWords(text, search).map((part, index) =>
    // The parts of a text have no identity but their place.
    part.isFound ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  );
}
