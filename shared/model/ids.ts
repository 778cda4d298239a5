import * as z from 'zod';

/** A UUIDv7 as lower-case text. Ids are handed in, never made in `shared`, so that tests can fix them. */
export const idSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

export type Id = z.infer<typeof idSchema>;
