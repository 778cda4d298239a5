import Database from 'better-sqlite3';

type Value = string | number | null;
/** Values for `?` in their order, or one object for `@name`. */
type Values = readonly Value[] | readonly [Readonly<Record<string, Value>>];

/** A library file that is open. Statements are prepared once and kept. */
export class Connection {
  readonly database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();
  readonly #plain = new Map<string, Database.Statement>();

  /** Throws SQLite's error where the file cannot be opened or is no database. */
  constructor(file: string, access: 'read-only' | 'read-write') {
    const isReadOnly = access === 'read-only';
    this.database = new Database(file, { readonly: isReadOnly, timeout: 5000 });
    try {
      // A library may have come from a stranger: its schema calls no function that could do harm, and a broken
      // cell is reported instead of followed.
      this.database.pragma('trusted_schema = OFF');
      this.database.pragma('cell_size_check = ON');
      this.database.pragma('foreign_keys = ON');
      this.database.pragma('temp_store = MEMORY');
      if (!isReadOnly) {
        this.database.pragma('journal_mode = WAL');
        this.database.pragma('synchronous = FULL');
        // A large import leaves a large WAL; it is cut back to 16 MiB once it was copied into the file.
        this.database.pragma('journal_size_limit = 16777216');
      }
    } catch (error) {
      this.database.close();
      throw error;
    }
  }

  /** The `user_version`: the last migration that ran. */
  get version(): number {
    return this.database.pragma('user_version', { simple: true }) as number;
  }

  /** Answers how many rows were inserted, changed or deleted. */
  run(sql: string, ...values: Values): number {
    return this.#prepared(sql).run(...values).changes;
  }

  /** Answers the rowid of the row that was inserted last. */
  insert(sql: string, ...values: Values): number {
    return Number(this.#prepared(sql).run(...values).lastInsertRowid);
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a row holds, only its SQL tells
  row<Row>(sql: string, ...values: Values): Row | undefined {
    return this.#prepared(sql).get(...values) as Row | undefined;
  }

  rows<Row>(sql: string, ...values: Values): Row[] {
    return this.#prepared(sql).all(...values) as Row[];
  }

  /** Rows as their values alone, in the order of the SELECT. */
  plainRows(sql: string, ...values: Values): unknown[][] {
    let statement = this.#plain.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql).raw();
      this.#plain.set(sql, statement);
    }
    return statement.all(...values) as unknown[][];
  }

  /** `work` in one transaction that holds the write lock from the start; whatever it throws rolls all of it back. */
  transact<Result>(work: () => Result): Result {
    return this.database.transaction(work).immediate();
  }

  /** Copies what stands in the WAL into the file and closes. */
  close(): void {
    if (!this.database.open) return;
    try {
      if (this.database.readonly) return;
      // Another program that reads the library may hold the WAL; then SQLite takes the rest next time.
      this.database.pragma('busy_timeout = 0');
      this.database.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      this.database.close();
    }
  }

  #prepared(sql: string): Database.Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
