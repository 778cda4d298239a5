/**
 * The function with its last answer kept: as long as what it depends on is the same (by identity), it gives the same
 * object again. So what hangs on a table of the project is computed when that table changed, not when another did.
 */
export function remember<Args extends readonly unknown[], Result>(
  dependsOn: (...args: Args) => readonly unknown[],
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly keys: readonly unknown[]; readonly result: Result } | null = null;
  return (...args) => {
    const keys = dependsOn(...args);
    if (last === null || keys.some((key, index) => key !== last?.keys[index])) {
      last = { keys, result: compute(...args) };
    }
    return last.result;
  };
}
