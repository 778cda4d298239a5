import { describe, expect, it } from 'vitest';
import { stepKinds } from '../../../shared/model/kinds.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import { measureText } from '../../../shared/scene/measureText.ts';
import { stepDrawing } from '../../../shared/scene/stepDrawing.ts';
import { stepMarks } from '../../../shared/scene/stepMarks.ts';
import { stepOutline } from '../../../shared/scene/stepOutline.ts';

const long = 'A title that is much too long to be shown as a whole in the few lines of a step';
const { width, height } = sizes.step;

describe('the drawing of a step', () => {
  it.each(stepKinds)('keeps its lines inside the box: %s', (kind) => {
    const drawing = stepDrawing(long, kind);
    expect(drawing.lines).toHaveLength(3);
    expect(drawing.lines.at(-1)?.text).toMatch(/…$/);
    for (const { text, x, y } of drawing.lines) {
      const wide = measureText(text, drawing.font, drawing.fontSize);
      const left = drawing.anchor === 'middle' ? x - wide / 2 : x;
      expect(left).toBeGreaterThanOrEqual(8);
      expect(left + wide).toBeLessThanOrEqual(width - 8);
      expect(y - drawing.fontSize).toBeGreaterThan(10);
      expect(y).toBeLessThan(height - 8);
    }
  });

  it.each(stepKinds)('has an outline that stays in its box: %s', (kind) => {
    const numbers = stepOutline(kind, { x: 100, y: 200, ...sizes.step })
      .match(/-?[\d.]+/g)!
      .map(Number);
    const across = numbers.filter((_, index) => index % 2 === 0);
    const down = numbers.filter((_, index) => index % 2 === 1);
    expect(Math.min(...across)).toBe(100);
    expect(Math.max(...across)).toBe(100 + width);
    expect(Math.min(...down)).toBe(200);
    expect(Math.max(...down)).toBe(200 + height);
  });

  it('differs from kind to kind', () => {
    const looks = stepKinds.map((kind) => {
      const { outline, mark, strokeWidth } = stepDrawing('', kind);
      return `${outline} ${mark} ${strokeWidth}`;
    });
    expect(new Set(looks).size).toBe(stepKinds.length);
  });

  it('has no line for a step without a title', () => {
    expect(stepDrawing('', 'task').lines).toEqual([]);
  });
});

describe('the marks of a step', () => {
  it.each(stepKinds)('do not touch one another: %s', (kind) => {
    for (const texts of [
      { pain: '', praise: '' },
      { pain: '1', praise: '' },
      { pain: '1–14', praise: '29' },
      { pain: '1, 3, 5, 7, 9, 11, 13, 15', praise: '2, 4, 6, 8, 10, 12' },
    ]) {
      const { faces, badges } = stepMarks(kind, [2, -1, 0, 1], texts);
      const spans = [
        ...faces.map(({ x, radius }) => [x - radius, x + radius] as const),
        ...badges.map((badge) => [badge.x, badge.x + badge.width] as const),
      ];
      expect(spans[0]![0]).toBeGreaterThanOrEqual(0);
      expect(spans.at(-1)![1]).toBeLessThanOrEqual(width);
      for (const [index, [start]] of spans.entries()) {
        if (index > 0) expect(start).toBeGreaterThan(spans[index - 1]![1]);
      }
    }
  });

  it('show three faces where there is room, and one at least', () => {
    const faces = (pain: string, praise: string) =>
      stepMarks('task', [2, -1, 0, 1], { pain, praise }).faces.map(({ valence }) => valence);
    expect(faces('', '')).toEqual([2, -1, 0]);
    expect(faces('1, 3, 5, 7, 9, 11, 13, 15', '2, 4, 6, 8, 10')).toEqual([2]);
    expect(stepMarks('task', [], { pain: '1', praise: '' }).faces).toEqual([]);
  });

  it('have pain before praise, at the right', () => {
    const { badges } = stepMarks('task', [], { pain: '3', praise: '1' });
    expect(badges.map(({ polarity, text }) => [polarity, text])).toEqual([
      ['pain', '3'],
      ['praise', '1'],
    ]);
    expect(badges[0]!.x).toBeGreaterThan(width / 3);
  });
});
