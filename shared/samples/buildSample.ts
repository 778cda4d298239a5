import { addInsight } from '../commands/addInsight.ts';
import { addMap } from '../commands/addMap.ts';
import { addMetric } from '../commands/addMetric.ts';
import { addStep } from '../commands/addStep.ts';
import { runCommand } from '../commands/command.ts';
import type { Command, CommandContext } from '../commands/command.ts';
import { connect } from '../commands/connect.ts';
import { praiseInsight } from '../commands/praiseInsight.ts';
import { rename } from '../commands/rename.ts';
import { setFeeling } from '../commands/setFeeling.ts';
import type { Id } from '../model/ids.ts';
import { emptyProject } from '../model/project.ts';
import type { Project } from '../model/project.ts';
import { lanesOf, stagesOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { buying, claiming, insights, parties, reportedFigures } from './outline.ts';
import type { PartyKey, StepKey } from './outline.ts';
import type { SampleText } from './sampleText.ts';
import { en } from './texts/en.ts';
import { zhHans } from './texts/zh-Hans.ts';
import { zhHant } from './texts/zh-Hant.ts';

const texts = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans } as const satisfies Record<string, SampleText>;

export interface Sample {
  readonly name: string;
  readonly project: Project;
}

/** The bundled sample in one language, made by the commands that a person would make it with. */
export function buildSample(language: keyof typeof texts, context: CommandContext): Sample {
  const text = texts[language];
  const { newId } = context;
  const stepIds = new Map<StepKey, Id>();
  let project = emptyProject;

  for (const name of ['buying', 'claiming'] as const) addJourney(name);
  for (const insight of insights) addFound(insight);
  for (const key of reportedFigures) {
    const { name, value, unit, note } = text.reported[key];
    run(addMetric, {
      id: newId(),
      insightId: null,
      name,
      unit,
      direction: 'higher',
      source: text.article,
      values: { actual: { value, basis: 'observed', note } },
    });
  }
  return { name: text.projectName, project };

  function run<Args>(command: Command<Args>, args: Args): void {
    const outcome = runCommand(project, command, args, context);
    if (!outcome.done) throw new Error(`the sample does something that is refused: ${outcome.refusal.code}`);
    project = outcome.project;
  }

  function addJourney(name: 'buying' | 'claiming'): void {
    const outline = name === 'buying' ? buying : claiming;
    const mapId = newId();
    run(addMap, {
      id: mapId,
      kind: 'journey',
      name: text.mapNames[name],
      stageNames: outline.stages.map((key) => text.stages[key]),
      lanes: outline.lanes.map(({ key, role, party }) => ({
        name: text.lanes[key],
        role,
        participant: { name: text.parties[party], side: parties[party] },
      })),
    });
    const stages = stagesOf(project, mapId);
    const lanes = lanesOf(project, mapId);
    for (const step of outline.steps) {
      const id = newId();
      stepIds.set(step.key, id);
      const x = sizes.gap + step.column * (sizes.step.width + sizes.gap);
      run(addStep, {
        id,
        mapId,
        stageId: stages[step.stage]?.id ?? '',
        laneId: lanes[step.lane]?.id ?? '',
        title: text.steps[step.key],
        kind: step.kind,
        place: { at: { x, y: sizes.gap } },
      });
      const feelings: Partial<Record<PartyKey, number>> = 'feelings' in step ? step.feelings : {};
      for (const [party, valence] of Object.entries(feelings)) {
        run(setFeeling, { stepIds: [id], participantId: participantOf(party as PartyKey), valence });
      }
    }
    for (const connection of outline.connections) {
      const id = newId();
      const { from, to, kind } = connection;
      run(connect, { id, fromStepId: stepOf(from), toStepId: stepOf(to), kind });
      if ('label' in connection)
        run(rename, { table: 'connections', id, name: text.labels[connection.label] });
    }
  }

  function addFound(insight: (typeof insights)[number]): void {
    const id = newId();
    const words = text.insights[insight.key];
    run(addInsight, { id, polarity: insight.polarity, words, stepIds: insight.steps.map(stepOf) });
    if (!('gain' in insight)) return;
    run(praiseInsight, {
      insightId: id,
      ...text.praised[insight.key],
      ...insight.gain,
      basis: 'assumed',
      source: text.assumed,
    });
  }

  function stepOf(key: StepKey): Id {
    return stepIds.get(key) ?? '';
  }

  function participantOf(party: PartyKey): Id {
    const name = text.parties[party];
    return Object.values(project.participants).find((one) => one.name === name)?.id ?? '';
  }
}
