import { expect, test } from 'vitest';
import { shortArguments } from '../../../renderer/app/shortArguments.ts';

test('a long text is cut, a number and a short text are not', () => {
  const args = { name: 'a'.repeat(61), to: 'b'.repeat(60), count: 12 };
  expect(shortArguments(args)).toEqual({ name: `${'a'.repeat(60)}…`, to: args.to, count: 12 });
});

test('a sign outside the basic plane is never cut in two', () => {
  const { name } = shortArguments({ name: `a${'😀'.repeat(80)}` });
  expect(name).toBe(`a${'😀'.repeat(59)}…`);
});

test('forty signs of two units each are forty signs', () => {
  const name = '𠮷'.repeat(40);
  expect(shortArguments({ name })).toEqual({ name });
});
