import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { fillIn } from '../../../renderer/i18n/fillIn.ts';
import { startI18n } from '../../../renderer/i18n/i18n.ts';

const traps = ['{{to}}', '{{from}}', '{{- to}}', '$t(common:close)', '$t(close)', '$&', '$1', '<b>&amp;</b>'];

describe('what a person wrote stays as it was written', () => {
  beforeAll(() => startI18n('en'));

  test.each(traps)('in a sentence: %s', (name) => {
    const t = i18next.getFixedT(null, 'changes');
    expect(t('connect', { from: name, to: 'B' })).toBe(`connect “${name}” with “B”`);
    expect(t('connect', { from: 'A', to: name })).toBe(`connect “A” with “${name}”`);
  });

  test.each(traps)('in a sentence that stands in another: %s', (name) => {
    const t = i18next.getFixedT(null, ['actions', 'changes']);
    const change = t('changes:deleteStage', { name, count: 2 });
    expect(t('undoNamed', { change })).toBe(`Undo: delete stage “${name}” with 2 steps`);
  });
});

describe('a template', () => {
  test('has each of its placeholders filled, the same one twice as well', () => {
    expect(fillIn('{{a}}, {{ b }}, {{a}}', { a: 'x', b: 0 }, 'en')).toBe('x, 0, x');
  });

  test('writes a number plainly, and grouped where it asks for that', () => {
    const template = '{{count}} {{count, number}}';
    expect(fillIn(template, { count: 1200 }, 'en')).toBe('1200 1,200');
    expect(fillIn(template, { count: 1200 }, 'zh-Hant')).toBe('1200 1,200');
  });

  test('takes nothing that was not handed in', () => {
    expect(fillIn('[{{toString}}] [{{gone}}]', {}, 'en')).toBe('[] []');
  });
});
