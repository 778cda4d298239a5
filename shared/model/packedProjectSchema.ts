import * as z from 'zod';

/** The values of one column, in the order of the rows. */
const columnSchema = z.union([
  /** The same in all of them. */
  z.strictObject({ all: z.unknown() }),
  /** Each its own. */
  z.strictObject({ each: z.array(z.unknown()) }),
  /** `at`: for each row the place of its value in `few`. */
  z.strictObject({ few: z.array(z.unknown()), at: z.array(z.int().min(0)) }),
  /** `at`: for each row the place of the record that it names in the table `of`; −1: null. */
  z.strictObject({ of: z.string(), at: z.array(z.int().min(-1)) }),
]);
export type Column = Readonly<z.infer<typeof columnSchema>>;

export const packedProjectSchema = z.record(
  z.string(),
  z.strictObject({ rows: z.int().min(1), columns: z.record(z.string(), columnSchema) }),
);
/**
 * A project by columns, as it travels from the library to a window: a table of 10,000 steps names each of its columns
 * once, and a connection says *the 7,203rd step* where its record has 36 signs. A fifth of the bytes of the records
 * themselves, and of the time they take (docs/performance.md). A table without records is left out.
 */
export type PackedProject = Readonly<z.infer<typeof packedProjectSchema>>;
