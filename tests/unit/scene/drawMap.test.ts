import { describe, expect, it } from 'vitest';
import { emptyProject } from '../../../shared/model/project.ts';
import type { Project } from '../../../shared/model/project.ts';
import { drawMap } from '../../../shared/scene/drawMap.ts';
import { measureText } from '../../../shared/scene/measureText.ts';
import { palette } from '../../../shared/scene/palette.ts';
import type { GroupShape, Scene, Shape, TextShape } from '../../../shared/scene/scene.ts';
import { journeyOf } from '../../fixtures/projects/journeyOf.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

const words = {
  emotion: 'Emotion',
  pain: 'Pain points',
  praise: 'Praise points',
  bases: { assumed: 'assumed', observed: 'observed', measured: 'measured' },
};

function draw(project: Project): Scene {
  return drawMap(project, onlyMap(project), { theme: 'light', language: 'en', words });
}

/** Every shape but the groups, where it stands on the page. */
function placed(shapes: readonly Shape[], x = 0, y = 0): readonly Exclude<Shape, GroupShape>[] {
  return shapes.flatMap((shape): readonly Exclude<Shape, GroupShape>[] => {
    if (shape.type === 'group') return placed(shape.shapes, x + shape.x, y + shape.y);
    return [shape.type === 'path' ? shape : { ...shape, x: x + shape.x, y: y + shape.y }];
  });
}

function texts(scene: Scene): readonly TextShape[] {
  return placed(scene.shapes).filter((shape) => shape.type === 'text');
}

function said(scene: Scene): string {
  return texts(scene)
    .map(({ text }) => text)
    .join(' ');
}

function groups(shapes: readonly Shape[], role: GroupShape['role']): readonly GroupShape[] {
  return shapes.flatMap((shape) => {
    if (shape.type !== 'group') return [];
    return [...(shape.role === role ? [shape] : []), ...groups(shape.shapes, role)];
  });
}

function stepNamed(scene: Scene, title: string): GroupShape {
  return groups(scene.shapes, 'step').find(({ label }) => label === title)!;
}

describe('the picture of a map', () => {
  const project = sampleJourney();
  const scene = draw(project);

  it('names the map, its stages, its lanes and all its steps', () => {
    const all = said(scene);
    expect(all).toContain('Sarah’s insurance claim, as it is');
    for (const { name } of [...Object.values(project.stages), ...Object.values(project.lanes)]) {
      expect(all).toContain(name);
    }
    expect(groups(scene.shapes, 'step')).toHaveLength(17);
    for (const { title } of Object.values(project.steps)) expect(all).toContain(title);
  });

  it('tells pains and praises in words, with the numbers that stand on their steps', () => {
    const all = said(scene);
    expect(all).toContain('Pain points · 4');
    expect(all).toContain('Praise points · 2');
    expect(all).toContain('Twelve pages, and half of it they know already.');
    const onForm = placed(stepNamed(scene, 'Fills out 12-page form').shapes).filter(
      (one) => one.type === 'text',
    );
    expect(onForm.at(-1)!.text).toBe('#2, 3');
    const entries = groups(scene.shapes, 'insight').map((entry) =>
      placed(entry.shapes)
        .filter((shape) => shape.type === 'text')
        .map(({ text }) => text)
        .join(' '),
    );
    expect(entries[1]).toBe('#2 Twelve pages, and half of it they know already. Fills out 12-page form');
    expect(entries[4]).toMatch(/^#5 They rang me back before I had put the kettle on\. .*→ A call-back/);
  });

  it('draws a line with an arrow for each connection', () => {
    const [lines] = groups(scene.shapes, 'connections');
    expect(lines!.shapes).toHaveLength(16 * 2);
    expect(said(scene)).toContain('missing');
  });

  it('gives each participant a curve in their colour, and says whose it is', () => {
    const zh = draw(sampleJourney({ language: 'zh' }));
    const strokes = placed(groups(zh.shapes, 'emotion')[0]!.shapes).flatMap((shape) =>
      shape.type === 'path' && shape.strokeWidth === 2.5 ? [shape.stroke] : [],
    );
    expect(strokes).toEqual([palette.light.participants.blue, palette.light.participants.orange]);
    expect(said(zh)).toMatch(/Emotion 陳小姐 客服人員/);
  });

  it.each([
    ['a claim', sampleJourney()],
    ['a claim in Chinese', sampleJourney({ language: 'zh' })],
    ['a map without anything', journeyOf({ name: 'Nothing', participants: [], lanes: [], stages: [] })],
    [
      'a map with a name of 500 letters',
      journeyOf({ name: 'Wide '.repeat(100), participants: [], lanes: [], stages: [] }),
    ],
  ])('cuts nothing off: %s', (_, of) => {
    const drawn = draw(of);
    expect(texts(drawn).length).toBeGreaterThan(0);
    for (const { text, x, y, anchor, font, size } of texts(drawn)) {
      const wide = measureText(text, font, size);
      const left = anchor === 'middle' ? x - wide / 2 : x;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + wide).toBeLessThanOrEqual(drawn.width);
      expect(y - size).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(drawn.height);
    }
  });

  it('has room for steps that lie outside the map', () => {
    const [step] = Object.values(project.steps);
    const far = { ...project, steps: { ...project.steps, [step!.id]: { ...step!, x: -2000, y: -900 } } };
    const drawn = draw(far);
    expect(drawn.width).toBeGreaterThan(scene.width + 1500);
    const title = texts(drawn).find(({ text }) => text === step!.title)!;
    expect(title.x).toBeGreaterThan(0);
    expect(title.y).toBeGreaterThan(0);
  });

  it('draws a value network without a grid', () => {
    const network = journeyOf({
      kind: 'network',
      name: 'Network',
      participants: [],
      lanes: [{ name: 'No lane' }],
      stages: [{ name: 'No stage', steps: [{ title: 'Insurer' }, { title: 'Garage' }] }],
    });
    const drawn = draw(network);
    expect(said(drawn)).toBe('Network Insurer Garage');
  });

  it('is drawn in both themes with their own colours', () => {
    const dark = drawMap(project, onlyMap(project), {
      theme: 'dark',
      language: 'en',
      words,
      title: 'Another title',
    });
    expect(dark.background).toBe(palette.dark.background);
    const light = new Set(placed(scene.shapes).map((shape) => shape.fill));
    expect(
      placed(dark.shapes).some((shape) => shape.fill === palette.light.surface && light.has(shape.fill)),
    ).toBe(false);
    expect(said(dark)).toContain('Another title');
  });

  it('is described in words for whoever cannot see it', () => {
    expect(scene.description).toContain('Filing Claim: Calls insurance hotline, Waits on hold 45 minutes');
    expect(draw(journeyOf({ name: '', participants: [], lanes: [], stages: [] })).description).toBe('');
  });

  it('is an empty page for a map that is gone', () => {
    expect(drawMap(emptyProject, 'gone', { theme: 'light', language: 'en', words }).title).toBe('');
  });
});
