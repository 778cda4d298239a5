/**
 * The number that a person wrote, in any of our languages: full-width digits and signs, groups of thousands, a
 * decimal point (or a comma where it can be nothing else). Null where it is none.
 */
export function parseNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s/g, '');
  if (plain === '') return null;
  const isGrouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain);
  const written = isGrouped ? plain.replaceAll(',', '') : plain.replace(/^([+-]?\d*),(\d+)$/, '$1.$2');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(written)) return null;
  const value = Number(written);
  return Number.isFinite(value) ? value : null;
}
