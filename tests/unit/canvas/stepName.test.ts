import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { speak, startI18n } from '../../../renderer/i18n/i18n.ts';
import { createMapPicture } from '../../../renderer/canvas/mapPicture.ts';
import { stepName } from '../../../renderer/canvas/stepName.ts';
import { printValence } from '../../../shared/figures/printValence.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

const project = sampleJourney();
const nodes = createMapPicture()(project, Object.keys(project.maps)[0]!).nodesOf(Object.keys(project.steps));
const dataOf = (title: string) => nodes.find((node) => node.data.step.title === title)!.data;
const nameOf = (title: string, isSelected = false): string =>
  stepName(i18next.getFixedT(null, ['map', 'inspector']), dataOf(title), isSelected);

describe('the name of a step', () => {
  beforeAll(async () => {
    await startI18n('en');
  });

  it('says what it is, where it lies, how it feels and what hurts there', () => {
    expect(nameOf('Fills out 12-page form')).toBe(
      'Fills out 12-page form, stage Paperwork Hell, lane Sarah, feels −2 very bad for Sarah, 2 pain points',
    );
    expect(nameOf('Waits on hold 45 minutes', true)).toBe(
      'Waits on hold 45 minutes, wait, stage Filing Claim, lane Sarah, feels −2 very bad for Sarah, 1 praise point, selected',
    );
  });

  it('says what a lens shows of it: how heavy its pains are, and that it is dimmed', () => {
    const say = (lens: { isBeside: boolean; weight: number }) =>
      stepName(i18next.getFixedT(null, ['map', 'inspector']), dataOf('Fills out 12-page form'), true, lens);
    const plain = nameOf('Fills out 12-page form');
    expect(say({ isBeside: false, weight: 0 })).toBe(`${plain}, selected`);
    expect(say({ isBeside: true, weight: 2.504 })).toBe(`${plain}, pains weigh 2.5, dimmed, selected`);
  });

  it('says over which channel, whose it is, and what else is set', () => {
    const data = dataOf('Waits on hold 45 minutes');
    const step = { ...data.step, isMomentOfTruth: true, isLocked: true };
    const channel = { id: 'c', name: 'Phone', icon: 'phone' as const, position: 'a0' };
    const owner = { id: 'o', name: 'Hotline', description: '', position: 'a0' };
    const tag = { id: 't', name: 'quick win', colour: 'blue' as const, position: 'a0' };
    const extras = { tags: [tag], comments: 2, links: 1, picture: null, touch: null };
    const dressed = { ...data, step, channel, owner, extras };
    expect(stepName(i18next.getFixedT(null, ['map', 'inspector']), dressed, false)).toBe(
      'Waits on hold 45 minutes, wait, moment of truth, over Phone, stage Filing Claim, lane Sarah, ' +
        'feels −2 very bad for Sarah, 1 praise point, owner Hotline, tagged quick win, 2 open comments, locked',
    );
  });

  it('says of a node of a value network that it is a participant, in each language', async () => {
    const data = dataOf('Waits on hold 45 minutes');
    const step = { ...data.step, kind: 'task' as const, stageId: null, laneId: null };
    const node = { ...data, step, stageName: '', laneName: '', insights: [] };
    const say = () => stepName(i18next.getFixedT(null, ['map', 'inspector']), node, false);
    expect(say()).toBe('Waits on hold 45 minutes, participant, feels −2 very bad for Sarah');
    await speak('zh-Hant');
    expect(say()).toBe('Waits on hold 45 minutes，參與方，Sarah的情緒值 −2（非常糟）');
    await speak('zh-Hans');
    expect(say()).toMatch(/^Waits on hold 45 minutes，参与方，/);
    await speak('en');
  });

  it('is put together in Chinese with Chinese commas', async () => {
    await speak('zh-Hant');
    expect(nameOf('Emails everything')).toBe(
      'Emails everything，階段「Paperwork Hell」，泳道「Sarah」，Sarah的情緒值 0（普通）',
    );
  });
});

describe('a valence in writing', () => {
  it('has a real minus, a plus and no sign at zero', () => {
    expect([-2, -0.5, 0, 1.5].map(printValence)).toEqual(['−2', '−0.5', '0', '+1.5']);
    expect([-1.294117647, -0.0909, 1.765, -0.001].map(printValence)).toEqual([
      '−1.29',
      '−0.09',
      '+1.77',
      '0',
    ]);
  });
});
