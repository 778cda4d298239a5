/** The lines of a text without their ends (LF, CRLF, CR, in any mixture) and without a byte order mark. U+2028 ends no line, as in Mermaid. */
export function splitLines(text: string): string[] {
  const start = text.startsWith('\ufeff') ? text.slice(1) : text;
  return (start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start).split('\n');
}
