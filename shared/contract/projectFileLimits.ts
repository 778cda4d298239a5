/** The ending of a project file, without its dot. */
export const projectFileEnding = 'praisepoint';

export const projectFileLimits = {
  /** A whole file. */
  bytes: 256 * 1024 * 1024,
  /** What travels at a time: a multiple of three, so that the Base64 of one piece ends where its bytes do. */
  piece: 3 * 1024 * 1024,
} as const;
