import type * as z from 'zod';
import type { daysSchema, moneySchema, peopleSchema, shareSchema } from '../model/columns.ts';
import { limits } from '../model/limits.ts';

type People = Readonly<z.infer<typeof peopleSchema>>;
type Share = Readonly<z.infer<typeof shareSchema>>;
type Days = Readonly<z.infer<typeof daysSchema>>;
type Money = Readonly<z.infer<typeof moneySchema>>;

/** The number held between two ends; + 0 turns −0 into 0, which is what SQLite would give back. */
export function heldBetween(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value)) + 0;
}

export function peopleWithin(value: People | null): People | null {
  return value && { ...value, count: heldBetween(value.count, 0, limits.perMonth) };
}

export function shareWithin(value: Share | null): Share | null {
  return value && { ...value, share: heldBetween(value.share, 0, 1) };
}

export function daysWithin(value: Days | null): Days | null {
  return value && { ...value, days: heldBetween(value.days, 0, limits.days) };
}

export function moneyWithin(value: Money | null): Money | null {
  return value && { ...value, minor: heldBetween(Math.round(value.minor), 0, limits.minorUnits) };
}

/** Whether all numbers in these fields, and in the figures in them, are finite. */
export function areFinite(fields: object): boolean {
  const values = Object.values(fields) as readonly unknown[];
  return values.every((one) => {
    if (typeof one === 'number') return Number.isFinite(one);
    return typeof one !== 'object' || one === null || areFinite(one);
  });
}

/** The same figure again is no change, though it is another object. */
export function isSameFigure(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
