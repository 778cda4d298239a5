import { describe, expect, it } from 'vitest';
import { sizes } from '../../../shared/model/sizes.ts';
import { connectionPath } from '../../../shared/scene/connectionPath.ts';
import type { Rect } from '../../../shared/scene/rect.ts';

function box(x: number, y: number): Rect {
  return { x, y, ...sizes.step };
}
const { width, height } = sizes.step;

describe('the way of a connection', () => {
  it('is a straight line to the next step in the row', () => {
    const path = connectionPath(box(0, 0), box(width + 24, 0));
    expect(path.d).toBe(`M${width} 36L${width + 24} 36`);
    expect(path).toMatchObject({ angle: 0, startAngle: 180, start: { x: width, y: 36 } });
  });

  it('leaves on the right and enters on the left of a step further right in another row', () => {
    const path = connectionPath(box(0, 0), box(width + 24, 240));
    expect(path).toMatchObject({ start: { x: width, y: 36 }, end: { x: width + 24, y: 276 }, angle: 0 });
  });

  it('leaves below and enters above where a step stands under the other, and the other way round', () => {
    const down = connectionPath(box(0, 0), box(40, 120));
    expect(down).toMatchObject({ start: { x: 88, y: height }, end: { x: 128, y: 120 }, angle: 90 });
    const up = connectionPath(box(0, 120), box(0, 0));
    expect(up).toMatchObject({ start: { x: 88, y: 120 }, end: { x: 88, y: height }, angle: -90 });
  });

  it('goes around underneath when it leads back in its row', () => {
    const path = connectionPath(box(400, 0), box(0, 0));
    expect(path).toMatchObject({ angle: -90, startAngle: -90 });
    expect(path.start.y).toBe(height);
    expect(path.end.y).toBe(height);
  });

  it('finds a way between boxes that lie over one another', () => {
    const path = connectionPath(box(0, 0), box(10, 10));
    expect(path.d).not.toContain('NaN');
    expect(path.end.y).toBe(10 + height);
  });
});
