/**
 * A clip inside HTML, for programs and browsers that keep no type of ours: a table that a person can use anywhere,
 * with the clip in an attribute.
 */
export function printClipHtml(clip: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return `<meta charset="utf-8"><table data-praisepoint="${escaped(clip)}">${lines.join('')}</table>`;
}

/** The clip that HTML carries; null where it carries none. Looked for as text, so that no HTML of a stranger is built. */
export function clipOfHtml(html: string): string | null {
  const start = html.indexOf(opening);
  if (start < 0) return null;
  const end = html.indexOf('"', start + opening.length);
  return end < 0 ? null : unescaped(html.slice(start + opening.length, end));
}

const opening = 'data-praisepoint="';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function unescaped(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
