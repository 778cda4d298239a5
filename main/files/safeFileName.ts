/** What no file system, or not each of them, takes in a name; and what turns a line of text round. */
const forbidden = /[\p{Cc}\p{Surrogate}\u2028-\u202e\u2066-\u2069/\\:*?"<>|]/gu;
/** Windows keeps these for itself, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Most file systems take 255 bytes; the rest is for an ending, and for what a person adds. */
const longest = 180;

/** A name to suggest for a file, out of what a person called a thing; `ending` with its dot, lower-case. */
export function safeFileName(name: string, ending: string): string {
  const plain = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name;
  const allowed = plain
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const cut = cutToBytes(allowed, longest).trimEnd();
  if (cut === '' || reserved.test(cut)) return `Praisepoint ${cut}`.trimEnd() + ending;
  return cut + ending;
}

function cutToBytes(text: string, bytes: number): string {
  let cut = '';
  let length = 0;
  for (const letter of text) {
    length += Buffer.byteLength(letter);
    if (length > bytes) break;
    cut += letter;
  }
  return cut;
}
