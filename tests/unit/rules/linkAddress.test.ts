import { expect, it } from 'vitest';
import { limits } from '../../../shared/model/limits.ts';
import { linkAddress } from '../../../shared/rules/linkAddress.ts';

it.each([
  ['https://example.org', 'https://example.org'],
  [' HTTP://Example.org/a?b=c#d ', 'HTTP://Example.org/a?b=c#d'],
  ['https://例え.jp/道', 'https://例え.jp/道'],
  ['mailto:lin@example.org?subject=Claim', 'mailto:lin@example.org?subject=Claim'],
  ['example.org/claims', 'https://example.org/claims'],
  ['lin@example.org', 'mailto:lin@example.org'],
])('takes %s', (typed, address) => {
  expect(linkAddress(typed)).toBe(address);
  expect(() => new URL(address)).not.toThrow();
  expect(['http:', 'https:', 'mailto:']).toContain(new URL(address).protocol);
});

it.each([
  '',
  'claims',
  'javascript:alert(1)',
  'JaVaScRiPt://example.org/%0aalert(1)',
  'data:text/html,hello',
  'file:///etc/passwd',
  'ms-settings://example.org',
  'https://',
  'https:///path',
  'https://lin:secret@example.org',
  'https://example.org/a b',
  'https://exa\u0000mple.org',
  'https://example.org\\@evil.org',
  '\u202ehttps://example.org',
  'mailto:',
  'mailto:nobody',
  `https://example.org/${'a'.repeat(limits.urlLength)}`,
])('takes nothing like %j', (typed) => {
  expect(linkAddress(typed)).toBeNull();
});
