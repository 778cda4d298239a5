import { PraisepointError } from '../../shared/contract/errors.ts';

/** What an error of the file system means to the person. The name alone is told, never the path. */
export function fileFailure(error: unknown, name: string): PraisepointError {
  if (error instanceof PraisepointError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new PraisepointError('disk-full', { name }, error);
  return new PraisepointError('file-failed', { name }, error);
}
