import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../shared/scene/breakLines.ts';
import { measureText } from '../../../shared/scene/measureText.ts';

function lines(text: string, width: number, maxLines = Infinity): readonly string[] {
  return breakLines(text, { font: 'regular', size: 10, width, maxLines });
}

describe('lines of words', () => {
  it('end at spaces', () => {
    const width = measureText('Claim approved', 'regular', 10);
    expect(lines('Claim approved after 3 weeks', width)).toEqual(['Claim approved', 'after 3 weeks']);
    expect(lines('Claim approved after 3 weeks', 1000)).toEqual(['Claim approved after 3 weeks']);
  });

  it('have single spaces inside and none at their ends', () => {
    expect(lines('  Takes \t photos  ', 1000)).toEqual(['Takes photos']);
    expect(lines('Takes    photos', measureText('photos', 'regular', 10))).toEqual(['Takes', 'photos']);
  });

  it('keep a no-break space', () => {
    const width = measureText('paid 3', 'regular', 10);
    expect(lines('paid 3 days', width)).toEqual(['paid 3', 'days']);
    const glued = measureText('3\u00a0days', 'regular', 10);
    expect(lines('paid 3\u00a0days', Math.max(width, glued))).toEqual(['paid', '3\u00a0days']);
  });

  it('end after a hyphen inside a word, not after one that begins it', () => {
    const width = measureText('follow-', 'regular', 10);
    expect(lines('follow-up', width)).toEqual(['follow-', 'up']);
    expect(lines('to -5', measureText('to -', 'regular', 10))).toEqual(['to', '-5']);
  });

  it('break a word only where it is longer than a line', () => {
    const width = measureText('mmmm', 'regular', 10);
    expect(lines('i mmmmmmmmmm i', width)).toEqual(['i', 'mmmm', 'mmmm', 'mm i']);
  });

  it('follow the breaks of the text, and end at the last one that says something', () => {
    expect(lines('one\ntwo\r\n\nthree\n\n', 1000)).toEqual(['one', 'two', '', 'three']);
    expect(lines(' \n ', 1000)).toEqual([]);
    expect(lines('', 1000)).toEqual([]);
  });
});

describe('lines of Han', () => {
  it('end between any two characters', () => {
    expect(lines('填寫理賠申請書', 30)).toEqual(['填寫理', '賠申請', '書']);
  });

  it('never begin with a closing sign or a comma', () => {
    expect(lines('電話打了，沒人接。', 40)).toEqual(['電話打', '了，沒人', '接。']);
    expect(lines('他說「好」了', 40)).toEqual(['他說', '「好」了']);
    expect(lines('客服（前台）', 50)).toEqual(['客服（前', '台）']);
  });

  it('never end with an opening sign', () => {
    expect(lines('客服中（前台）', 40)).toEqual(['客服中', '（前台）']);
    expect(lines('我問他「你好嗎', 40)).toEqual(['我問他', '「你好嗎']);
  });

  it('keep a foreign word whole between them', () => {
    expect(lines('使用iPhone拍照', measureText('iPhone', 'regular', 10) + 5)).toEqual([
      '使用',
      'iPhone',
      '拍照',
    ]);
  });
});

describe('what is seen as one character', () => {
  it('stays in one line', () => {
    expect(lines('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 14)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
    expect(lines('🇹🇼🇯🇵', 15)).toEqual(['🇹🇼', '🇯🇵']);
    const accented = 'e\u0301';
    expect(lines(accented.repeat(4), 2.5 * measureText('e', 'regular', 10))).toEqual([
      accented.repeat(2),
      accented.repeat(2),
    ]);
  });
});

describe('a text that is too long for its lines', () => {
  it('ends with … and fills its last line', () => {
    const width = measureText('Explains inci…', 'regular', 10);
    expect(lines('Explains incident verbally', width, 1)).toEqual(['Explains inci…']);
    expect(lines('等了三週沒有任何消息', 40, 2)).toEqual(['等了三週', '沒有任…']);
  });

  it('has no space or comma before the …', () => {
    expect(lines('等了，三週', 39, 1)).toEqual(['等了…']);
    expect(lines('to be or not', measureText('to be …', 'regular', 10), 1)).toEqual(['to be…']);
  });

  it('says so too where only its breaks make it too long', () => {
    expect(lines('one\ntwo', 1000, 1)).toEqual(['one…']);
    expect(lines('one\n\n', 1000, 1)).toEqual(['one']);
    expect(lines('one', 1000, 0)).toEqual([]);
  });
});
