import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectionName } from '../../../renderer/canvas/connectionName.ts';
import type { StepNodeData } from '../../../renderer/canvas/stepNode.ts';
import { speak, startI18n } from '../../../renderer/i18n/i18n.ts';
import { feelingsByStep } from '../../../shared/analysis/feelingsByStep.ts';
import { insightsByStep } from '../../../shared/analysis/insightsByStep.ts';
import { noExtras } from '../../../shared/analysis/stepExtras.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Connection } from '../../../shared/model/records.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

const journey = sampleJourney({ language: 'zh' });

function between(project: Project, from: string, to: string): Connection {
  const titled = (title: string) => Object.values(project.steps).find((step) => step.title === title)!.id;
  const [fromStepId, toStepId] = [titled(from), titled(to)];
  const found = Object.values(project.connections)[0]!;
  return { ...found, fromStepId, toStepId, label: '', kind: 'message' };
}

function endOf(project: Project, id: string): StepNodeData {
  const step = project.steps[id]!;
  return {
    step,
    stageName: project.stages[step.stageId ?? '']?.name ?? '',
    laneName: project.lanes[step.laneId ?? '']?.name ?? '',
    feelings: feelingsByStep(project).get(id) ?? [],
    insights: insightsByStep(project).get(id) ?? [],
    isOneOfSeveral: false,
    channel: null,
    owner: null,
    extras: noExtras,
  };
}

function say(project: Project, connection: Connection, crossed: Parameters<typeof connectionName>[2] = []) {
  return connectionName(
    i18next.getFixedT(null, ['connections', 'lanes', 'map', 'inspector']),
    { connection, from: endOf(project, connection.fromStepId), to: endOf(project, connection.toStepId) },
    crossed,
  );
}

const call = between(journey, '撥打客服專線', '接聽來電並登記案件');

describe('the name of a connection says what it is, where it lies, how its ends feel and what hurts there', () => {
  beforeAll(() => startI18n('en'));

  it('in English', async () => {
    await speak('en');
    expect(say(journey, { ...call, probability: 0.6, condition: 'it rings' }, ['interaction'])).toBe(
      'Message from 撥打客服專線 to 接聽來電並登記案件, 60\u00a0%, if it rings, stage 報案, ' +
        'from lane 客戶 to lane 客服（前台）, crosses: Line of interaction, ' +
        'at 撥打客服專線: feels −1 bad for 陳小姐, feels 0 neutral for 客服人員, 1 pain point, ' +
        'at 接聽來電並登記案件: feels −1 bad for 陳小姐, feels −1.5 very bad for 客服人員, 1 pain point',
    );
  });

  it('in both Chinese scripts', async () => {
    await speak('zh-Hant');
    expect(say(journey, call, ['interaction'])).toBe(
      '訊息，從「撥打客服專線」到「接聽來電並登記案件」，階段「報案」，從泳道「客戶」到泳道「客服（前台）」，' +
        '跨越互動線，「撥打客服專線」：陳小姐的情緒值 −1（不好），客服人員的情緒值 0（普通），1 個槽點，' +
        '「接聽來電並登記案件」：陳小姐的情緒值 −1（不好），客服人員的情緒值 −1.5（非常糟），1 個槽點',
    );
    await speak('zh-Hans');
    expect(say(journey, call)).toContain('“撥打客服專線”：陳小姐的情绪值 −1');
    expect(say(journey, call)).toContain('1 个槽点');
    expect(say(journey, call)).toContain('从泳道“客戶”到泳道“客服（前台）”');
  });

  it('names both stages where it leads from one to another', async () => {
    await speak('en');
    expect(say(journey, between(journey, '發生車禍', '撥打客服專線'))).toContain(
      'from stage 事故發生 to stage 報案, lane 客戶',
    );
  });

  it('says of an exchange what is given and received, and of a network no place that it has not', async () => {
    await speak('en');
    const ends = Object.fromEntries(
      [call.fromStepId, call.toStepId].map((id, index) => [
        id,
        { ...journey.steps[id]!, title: ['Insurer', 'Clinic'][index]!, stageId: null, laneId: null },
      ]),
    );
    const exchange = { ...call, kind: 'exchange' as const, given: 'money', received: 'care' };
    expect(say({ ...emptyProject, steps: ends }, exchange)).toBe(
      'Exchange between Insurer and Clinic, gives money, gets care back',
    );
  });
});
