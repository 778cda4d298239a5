/** One step of the schema. `sql` runs in one transaction with foreign keys off, so that tables can be rebuilt; they are checked before it ends. */
export interface Migration {
  /** The `user_version` that it makes: 1, 2, 3 … without a gap. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
