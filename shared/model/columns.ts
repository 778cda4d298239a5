import * as z from 'zod';
import { bases } from './kinds.ts';
import { limits } from './limits.ts';
import { textSchema } from './text.ts';

// Columns that several tables have.

/** A text key between its neighbours' keys (fractional indexing); siblings sort by it, then by id. */
export const position = z.string().regex(/^[0-9A-Za-z]{1,200}$/);
export const name = textSchema(limits.nameLength);
export const longText = textSchema(limits.textLength);
/** Pixels at 100 %, whole. */
export const pixels = z.int().min(-limits.offset).max(limits.offset);
/** Milliseconds since 1970, UTC. */
export const moment = z.int().min(0).max(8.64e15);
/** Whole minor units (cents) of the project's currency. */
export const moneySchema = z.strictObject({
  minor: z.int().min(0).max(limits.minorUnits),
  basis: z.enum(bases),
});
/** A part of a whole, 0…1. */
export const shareSchema = z.strictObject({ share: z.number().min(0).max(1), basis: z.enum(bases) });
/** How many people. */
export const peopleSchema = z.strictObject({
  count: z.number().min(0).max(limits.perMonth),
  basis: z.enum(bases),
});
/** Days of work of one person. */
export const daysSchema = z.strictObject({ days: z.number().min(0).max(limits.days), basis: z.enum(bases) });
