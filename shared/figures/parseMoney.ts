import { limits } from '../model/limits.ts';

const myriads: Readonly<Record<string, number>> = { 萬: 4, 万: 4, 億: 8, 亿: 8 };

/**
 * The minor units that a person meant: "1,200.50", "NT$ 1200", "12,50 €", "1.5 萬"; what lies below the minor unit is
 * rounded. No float comes near it. Null where it is no amount, a negative one, or one beyond `limits.minorUnits`.
 */
export function parseMoney(text: string, digits: number): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Sc}|[元圓圆塊块\s'’]/gu, '')
    .replace(/^[A-Za-z]{1,3}|[A-Za-z]{1,3}$/g, '');
  const found = /^(\d[\d.,]*|[.,]\d+)([萬万億亿])?$/.exec(plain);
  if (found === null) return null;
  const amount = splitAmount(found[1] ?? '');
  if (amount === null) return null;
  const shift = digits + (myriads[found[2] ?? ''] ?? 0);
  const fraction = amount.fraction.padEnd(shift + 1, '0');
  const minor = BigInt(amount.whole + fraction.slice(0, shift)) + (fraction.charAt(shift) >= '5' ? 1n : 0n);
  return minor <= BigInt(limits.minorUnits) ? Number(minor) : null;
}

/** The last of two different signs is the decimal one; a single comma before three digits groups, a point does not. */
function splitAmount(written: string): { readonly whole: string; readonly fraction: string } | null {
  const commas = written.split(',').length - 1;
  const points = written.split('.').length - 1;
  let decimal = '';
  if (commas > 0 && points > 0) decimal = written.lastIndexOf(',') > written.lastIndexOf('.') ? ',' : '.';
  else if (points === 1) decimal = '.';
  else if (commas === 1 && !/^\d{1,3},\d{3}$/.test(written)) decimal = ',';
  const at = decimal === '' ? written.length : written.lastIndexOf(decimal);
  const whole = written.slice(0, at);
  const fraction = written.slice(at + 1);
  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(whole);
  const isPlain = /^\d*$/.test(whole);
  if (!/^\d*$/.test(fraction) || !(isPlain || isGrouped)) return null;
  return { whole: whole.replace(/[.,]/g, ''), fraction };
}
