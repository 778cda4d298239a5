import { addMap } from '../../commands/addMap.ts';
import { addStep } from '../../commands/addStep.ts';
import { runCommand } from '../../commands/command.ts';
import type { Command, CommandContext } from '../../commands/command.ts';
import { connect } from '../../commands/connect.ts';
import { rename } from '../../commands/rename.ts';
import { setStandard } from '../../commands/setStandard.ts';
import type { Id } from '../../model/ids.ts';
import { emptyProject, tableNames } from '../../model/tables.ts';
import type { Project } from '../../model/project.ts';
import type { LaneRole } from '../../model/records.ts';
import { lanesOf, stagesOf } from '../../model/siblings.ts';
import { sizes } from '../../model/sizes.ts';
import { en } from './en.ts';
import { standardLanes, standardOutlines } from './outlines.ts';
import type { StandardKey, StandardLane, StandardStep } from './outlines.ts';
import type { StandardStepText } from './standardText.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

const texts = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans } as const;
export type StandardLanguage = keyof typeof texts;

const roles: Readonly<Record<StandardLane, LaneRole>> = {
  evidence: 'physical-evidence',
  customer: 'customer',
  front: 'onstage',
  back: 'backstage',
  support: 'support',
};

/** A bundled flow in words: what it is called, and what it is for. */
export function standardWords(
  key: StandardKey,
  language: StandardLanguage,
): { readonly name: string; readonly purpose: string } {
  const { name, purpose } = texts[language].flows[key];
  return { name, purpose };
}

export interface BuiltStandard {
  readonly mapId: Id;
  /** What the project lacks: the flow, and the parties that it has not. */
  readonly records: Project;
}

/** A bundled standard flow for a project, made by the commands that a person would make it with. */
export function buildStandard(
  before: Project,
  key: StandardKey,
  {
    language,
    name,
    context,
  }: { readonly language: StandardLanguage; readonly name: string; readonly context: CommandContext },
): BuiltStandard {
  const { flows, customer, evidence, yes, no } = texts[language];
  const text = flows[key];
  const outline = standardOutlines[key];
  const mapId = context.newId();
  const ids = new Map<string, Id>();
  let project = before;

  const names: Readonly<Record<StandardLane, string>> = { evidence, customer, ...text.parties };
  run(addMap, {
    id: mapId,
    kind: 'flow',
    name,
    stageNames: text.stages,
    lanes: standardLanes.map((lane) => ({
      name: names[lane],
      role: roles[lane],
      participant:
        lane === 'evidence'
          ? null
          : { name: names[lane], side: lane === 'customer' ? ('C' as const) : ('B' as const) },
    })),
  });
  const stages = stagesOf(project, mapId);
  const lanes = lanesOf(project, mapId);
  const stepTexts: Readonly<Record<string, StandardStepText>> = text.steps;
  for (const [stepKey, step] of Object.entries<StandardStep>(outline.steps)) {
    const { title = '', ...asked } = stepTexts[stepKey] ?? {};
    const id = context.newId();
    ids.set(stepKey, id);
    const x = sizes.gap + step.column * (sizes.step.width + sizes.gap);
    run(addStep, {
      id,
      mapId,
      stageId: stages[step.stage]?.id ?? '',
      laneId: lanes[standardLanes.indexOf(step.lane)]?.id ?? '',
      title,
      kind: step.kind,
      place: { at: { x, y: sizes.gap } },
    });
    const isDone = step.lane !== 'customer' && step.lane !== 'evidence' && step.kind !== 'decision';
    const responsible = Object.values(project.participants).find(
      (one) => one.side === 'B' && one.name === names[step.lane],
    );
    run(setStandard, {
      stepIds: [id],
      fields: {
        ...asked,
        isOptional: step.isOptional === true,
        seconds: step.seconds ?? null,
        participantId: isDone ? (responsible?.id ?? null) : null,
      },
    });
  }
  for (const [from = '', to = '', label] of outline.connections.split(' ').map((one) => one.split(/[>:]/))) {
    const id = context.newId();
    const ends = { fromStepId: ids.get(from) ?? '', toStepId: ids.get(to) ?? '' };
    run(connect, { id, ...ends, kind: 'sequence' });
    if (label !== undefined) run(rename, { table: 'connections', id, name: label === 'yes' ? yes : no });
  }
  return { mapId, records: withPurpose(newRecords(before, project), mapId, text.purpose) };

  function run<Args>(command: Command<Args>, args: Args): void {
    const outcome = runCommand(project, command, args, context);
    if (!outcome.done)
      throw new Error(`the standard does something that is refused: ${outcome.refusal.code}`);
    project = outcome.project;
  }
}

/** Records of the second that the first has not; it was only added to. */
function newRecords(before: Project, after: Project): Project {
  const records: Record<string, object> = {};
  for (const table of tableNames) {
    const known: Readonly<Record<Id, unknown>> = before[table];
    const rows = Object.entries(after[table]).filter(([id]) => known[id] === undefined);
    records[table] = Object.fromEntries(rows);
  }
  return { ...emptyProject, ...records };
}

function withPurpose(records: Project, mapId: Id, purpose: string): Project {
  const map = records.maps[mapId];
  if (map === undefined) return records;
  return { ...records, maps: { ...records.maps, [mapId]: { ...map, description: purpose } } };
}
