import { describe, expect, it } from 'vitest';
import { noExtras } from '../../../shared/analysis/stepExtras.ts';
import { channelIcons, stepKinds } from '../../../shared/model/kinds.ts';
import type { ParticipantColour } from '../../../shared/model/records.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import { glyphPath } from '../../../shared/scene/glyphs.ts';
import { stepDrawing } from '../../../shared/scene/stepDrawing.ts';
import { stepFoot } from '../../../shared/scene/stepFoot.ts';
import type { FootFacts } from '../../../shared/scene/stepFoot.ts';

const time = (seconds: number) => ({ kind: 'fixed' as const, seconds, basis: 'assumed' as const });
const plain = {
  kind: 'task' as const,
  duration: null,
  waitingTime: null,
  isLocked: false,
  linkedMapId: null,
};
const nothing: FootFacts = { step: plain, channel: null, owner: null, extras: noExtras };
const tag = (colour: ParticipantColour) => ({ id: colour, name: colour, colour, position: 'a0' });
const everything: FootFacts = {
  step: { ...plain, duration: time(98_700), waitingTime: time(200_000), isLocked: true, linkedMapId: 'map' },
  channel: { id: 'c', name: 'Phone', icon: 'phone', position: 'a0' },
  owner: { id: 'o', name: 'Claims desk', description: '', position: 'a0' },
  extras: {
    tags: (['blue', 'orange', 'teal', 'pink', 'brown', 'grey'] as const).map(tag),
    comments: 12,
    links: 3,
    picture: null,
    touch: null,
  },
};
const signs = (facts: FootFacts) =>
  stepFoot(facts, 'en').pills.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'sign' ? item.glyph : item.type === 'text' ? item.text : 'tag')),
  );

describe('the foot of a step', () => {
  it('is not there where nothing is set', () => {
    expect(stepFoot(nothing, 'en').pills).toEqual([]);
  });

  it('shows what is set, in the words of the language', () => {
    const facts = { ...nothing, step: { ...plain, duration: time(2700) }, owner: everything.owner };
    expect(signs(facts)).toEqual(['duration', '45 min', 'CD']);
    expect(stepFoot(facts, 'zh-Hant').pills[0]?.items[1]).toMatchObject({ text: '45 分鐘' });
  });

  it('leaves out the least important where there is no room for all', () => {
    const shown = signs(everything);
    expect(shown).toEqual(expect.arrayContaining(['phone', 'comment', '12', 'lock']));
    expect(shown).not.toContain('link');
  });

  it.each(stepKinds)('keeps within the lower edge, and its pills apart: %s', (kind) => {
    const { pills } = stepFoot({ ...everything, step: { ...everything.step, kind } }, 'zh-Hans');
    expect(pills).toHaveLength(2);
    const [left, right] = pills as [(typeof pills)[0], (typeof pills)[0]];
    expect(left.x).toBeGreaterThanOrEqual(8);
    expect(right.x).toBeGreaterThanOrEqual(left.x + left.width + 4);
    expect(right.x + right.width).toBeLessThanOrEqual(sizes.step.width - 8);
    // Half a gap below: the step of the next row has marks on its upper edge.
    expect(left.y + left.height).toBeLessThanOrEqual(sizes.step.height + sizes.gap / 2 + 2);
    for (const { x, width, items } of pills) {
      for (const item of items) {
        expect(item.x).toBeGreaterThan(x);
        expect(item.x).toBeLessThan(x + width);
      }
    }
  });
});

describe('the signs', () => {
  it('differ from one another and stay in their box', () => {
    const paths = channelIcons.map((icon) => glyphPath(icon, 100, 200, 12));
    expect(new Set(paths).size).toBe(channelIcons.length);
    for (const path of paths) {
      expect(path).toMatch(/^[MLCQZ\d. -]+$/);
      const numbers = path.match(/-?[\d.]+/g)!.map(Number);
      const across = numbers.filter((_, index) => index % 2 === 0);
      const down = numbers.filter((_, index) => index % 2 === 1);
      expect([Math.min(...across) >= 100, Math.max(...across) <= 112]).toEqual([true, true]);
      expect([Math.min(...down) >= 200, Math.max(...down) <= 212]).toEqual([true, true]);
    }
  });
});

describe('a step with a picture', () => {
  it.each(stepKinds)('keeps its title beside it: %s', (kind) => {
    const { thumb, lines, anchor } = stepDrawing('Puts the papers into the box', kind, sizes.step, true);
    expect(thumb).not.toBeNull();
    expect(thumb!.x + thumb!.width).toBeLessThanOrEqual(sizes.step.width - 10);
    for (const { x } of lines) expect(x).toBeLessThan(thumb!.x - (anchor === 'middle' ? 20 : 40));
    expect(stepDrawing('Puts the papers into the box', kind).thumb).toBeNull();
  });
});
