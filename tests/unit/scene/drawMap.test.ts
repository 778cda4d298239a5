import { describe, expect, it } from 'vitest';
import { emptyProject } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import { laneRoles } from '../../../shared/model/kinds.ts';
import type { LaneRole, MetricValue } from '../../../shared/model/records.ts';
import { drawMap } from '../../../shared/scene/drawMap.ts';
import { measureText } from '../../../shared/scene/measureText.ts';
import { palette } from '../../../shared/scene/palette.ts';
import type { GroupShape, Scene, Shape, TextShape } from '../../../shared/scene/scene.ts';
import { journeyOf } from '../../fixtures/projects/journeyOf.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';
import { blanks } from '../../../shared/model/blanks.ts';

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

function isText(shape: Shape): shape is TextShape {
  return shape.type === 'text';
}

/** The pain on hold has become praise, and 900 minutes have become 2. */
function withFigure(project: Project): Project {
  const praised = Object.values(project.insights).find(({ state }) => state === 'praised')!;
  const value = (id: string, moment: MetricValue['moment'], amount: number): MetricValue => ({
    id,
    metricId: 'hold',
    moment,
    value: amount,
    basis: 'assumed',
    note: '',
  });
  return {
    ...project,
    metrics: {
      hold: {
        ...blanks.metrics,
        id: 'hold',
        insightId: praised.id,
        name: 'Time on hold',
        unit: 'min',
        direction: 'lower',
        source: '',
      },
    },
    metricValues: { a: value('a', 'baseline', 900), b: value('b', 'actual', 2) },
  };
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

  it('points from a step to the list with a number sign: a number alone is a count on the canvas', () => {
    const numbers = groups(scene.shapes, 'insight').map((entry) => placed(entry.shapes).find(isText)!.text);
    expect(numbers).toEqual(['#1', '#2', '#3', '#4', '#5', '#6']);
    const hold = placed(stepNamed(scene, 'Waits on hold 45 minutes').shapes).filter(isText);
    expect(hold.at(-1)!.text).toBe('#5');
  });

  it('proves a praise point with its figure, and how well that is known, under the words', () => {
    const entry = groups(draw(withFigure(project)).shapes, 'insight')[4]!;
    const lines = placed(entry.shapes).filter(isText);
    expect(lines[1]!.text).toBe('They rang me back before I had put the kettle on.');
    expect(lines[2]!.text).toBe('Time on hold: 900 → 2 min (assumed)');
    expect(lines[2]!.y).toBeGreaterThan(lines[1]!.y);
    expect(lines[3]!.y).toBeGreaterThan(lines[2]!.y);
  });

  it('says the role of a lane under its name, where it is handed the words', () => {
    expect(said(scene)).not.toContain('customer actions');
    const roles = Object.fromEntries(laneRoles.map((role) => [role, role])) as Record<LaneRole, string>;
    const drawn = drawMap(project, onlyMap(project), {
      theme: 'light',
      language: 'en',
      words: { ...words, roles: { ...roles, customer: 'customer actions' } },
    });
    const [name, role] = placed(groups(drawn.shapes, 'lanes')[0]!.shapes).filter(isText);
    expect([name!.text, role!.text]).toEqual(['Sarah', 'customer actions']);
    expect(role!.y).toBeGreaterThan(name!.y);
  });

  it('writes out the name of whom a curve belongs to while there is room', () => {
    const names = (count: number): readonly string[] => {
      const participants = Array.from({ length: count }, (_, index) => ({
        name: `Insurer partner ${index}`,
        colour: 'blue' as const,
        side: 'B' as const,
      }));
      const many = journeyOf({
        name: 'Claim',
        participants,
        lanes: [{ name: 'All' }],
        stages: [{ name: 'One', steps: [{ title: 'Calls', valences: participants.map(() => 1) }] }],
      });
      const band = groups(draw(many).shapes, 'emotion')[0]!;
      return placed(band.shapes).flatMap((shape) => (isText(shape) ? [shape.text] : []));
    };
    expect(names(1).join(' ')).toBe('Emotion Insurer partner 0');
    expect(names(2).join(' ')).toBe('Emotion Insurer partner 0 Insurer partner 1');
    expect(names(9)).toHaveLength(1 + 5);
    expect(names(9).every((name) => name === 'Emotion' || name.endsWith('…'))).toBe(true);
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
    const fillsOf = ({ shapes }: Scene) =>
      new Set(placed(shapes).flatMap((shape) => (shape.type === 'image' ? [] : (shape.fill ?? []))));
    expect(fillsOf(scene)).toContain(palette.light.surface);
    expect(fillsOf(dark)).not.toContain(palette.light.surface);
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
