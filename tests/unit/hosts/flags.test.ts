import { expect, test } from 'vitest';
import { readFlags } from '../../../main/browser/readFlags.ts';
import { readDataFlag } from '../../../main/desktop/readDataFlag.ts';

test.each([
  [[], { data: null, port: null, open: true }],
  [['--data', 'here', '--port', '0', '--no-open'], { data: 'here', port: 0, open: false }],
  [['--data=here', '--port=65535'], { data: 'here', port: 65535, open: true }],
])('the browser host reads %j', (args, flags) => {
  expect(readFlags(args)).toEqual(flags);
});

test.each([
  [['--datta', 'here'], "Unknown option '--datta'"],
  [['here.db'], "Unexpected argument 'here.db'"],
  [['--data'], "Option '--data <value>' argument missing"],
  [['--data='], '--data needs a folder'],
  [['--port', '65536'], "--port needs a number from 0 to 65535, not '65536'"],
  [['--port', '-1'], "Option '--port' argument is ambiguous"],
  [['--port', '8e1'], "--port needs a number from 0 to 65535, not '8e1'"],
])('the browser host says in one line what is wrong with %j', (args, wrong) => {
  expect(readFlags(args)).toEqual({ wrong });
});

test.each([
  [['/app'], null],
  [['/app', '--data', 'here'], 'here'],
  [['--inspect=0', '/app', '--no-sandbox', '--data=here there'], 'here there'],
])('the desktop finds its folder among the switches of Chromium: %j', (args, folder) => {
  expect(readDataFlag(args)).toBe(folder);
});

test.each([[['--data']], [['--data=']], [['--data', '--no-sandbox']]])(
  'the desktop misses the folder in %j',
  (args) => {
    expect(readDataFlag(args)).toEqual({ wrong: '--data needs a folder' });
  },
);
