import * as z from 'zod';
import { idPattern } from './idPattern.ts';

/** A UUIDv7 as lower-case text. Ids are handed in, never made in `shared`, so that tests can fix them. */
export const idSchema = z.string().regex(idPattern);

export type Id = z.infer<typeof idSchema>;
