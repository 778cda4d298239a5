/** What is held by a limit, in one place. Lengths of text in code points, sizes in pixels at 100 % unless said otherwise. */
export const limits = {
  nameLength: 500,
  textLength: 20_000,
  urlLength: 2_000,
  /** A hundred years. */
  seconds: 3_155_760_000,
  /** Of money, in minor units, and of a volume: what a double still counts exactly. */
  minorUnits: 1_000_000_000_000_000,
  perMonth: 1_000_000_000_000,
  /** Days of work. */
  days: 1_000_000,
  weight: 1_000_000,
  /** The longer side of a stored picture, in its own pixels, and its bytes; larger ones are scaled down before. */
  picturePixels: 2_048,
  pictureBytes: 4 * 1024 * 1024,
  /** Patches in one change: an import of 20,000 tasks makes about four records of each. */
  patches: 400_000,
  /** Room for an import of `importTasks` steps in one stage, 200 px each; so is `stageWidthMax`. */
  offset: 5_000_000,
  stageWidthMin: 120,
  stageWidthMax: 5_000_000,
  laneHeightMin: 40,
  laneHeightMax: 1_000_000,
  flowVersions: 100_000,
  /** A published flow as JSON: thousands of steps. */
  flowContent: 32 * 1024 * 1024,
  /** An imported text, in UTF-16 units. */
  importLength: 10 * 1024 * 1024,
  /** A file that is read to be imported, in bytes: UTF-8 has at most three for each of those units. */
  importBytes: 30 * 1024 * 1024,
  /** Tasks in one imported text. */
  importTasks: 20_000,
  /** The same for its sections, for different actors, for actors named by tasks, and for diagrams; together they keep within `patches`. */
  importSections: 20_000,
  importActors: 20_000,
  importMentions: 100_000,
  importDiagrams: 1_000,
  /** Errors, and again warnings, that an import lists; the others are counted. */
  importProblems: 1_000,
  /** One request to the host, in bytes: a change of `patches` records with room to spare. */
  requestBytes: 256 * 1024 * 1024,
  /** What goes over a connection that stays open. Others would wait behind more: it goes by itself. */
  messageBytes: 1024 * 1024,
} as const;
