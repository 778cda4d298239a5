/** What several steps have in common: that value, or that there are several. */
export type Common<Value> =
  { readonly isSeveral: false; readonly value: Value } | { readonly isSeveral: true };

export function commonOf<Record, Value>(
  records: readonly Record[],
  pick: (record: Record) => Value,
): Common<Value | undefined> {
  const [first, ...others] = records;
  if (first === undefined) return { isSeveral: false, value: undefined };
  const value = pick(first);
  // Figures are objects, and the same when they say the same.
  const text = JSON.stringify(value);
  return others.every((other) => JSON.stringify(pick(other)) === text)
    ? { isSeveral: false, value }
    : { isSeveral: true };
}
