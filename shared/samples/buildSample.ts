import { addInsight } from '../commands/addInsight.ts';
import { addMap } from '../commands/addMap.ts';
import { addMetric } from '../commands/addMetric.ts';
import { addStep } from '../commands/addStep.ts';
import { runCommand } from '../commands/command.ts';
import type { Command, CommandContext } from '../commands/command.ts';
import { connect } from '../commands/connect.ts';
import { describeMap } from '../commands/describeMap.ts';
import { editConnections } from '../commands/editConnections.ts';
import { editSteps } from '../commands/editSteps.ts';
import { rename } from '../commands/rename.ts';
import { setCellText } from '../commands/setCellText.ts';
import { setCurrency } from '../commands/setCurrency.ts';
import { setFeeling } from '../commands/setFeeling.ts';
import { setStepChannel } from '../commands/setStepChannel.ts';
import { addParticipant } from '../commands/addParticipant.ts';
import { addListed } from '../commands/addListed.ts';
import type { Id } from '../model/ids.ts';
import type { MapKind } from '../model/records.ts';
import { emptyProject } from '../model/tables.ts';
import type { Project } from '../model/project.ts';
import { lanesOf, stagesOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { networkPlace } from './networkPlace.ts';
import { channels, fieldsOf, network, otherFeelings, probabilities, stepDetails } from './details.ts';
import type { ChannelKey } from './details.ts';
import { buying, claiming, insights, parties, reportedFigures, settling } from './outline.ts';
import type { MapOutline, PartyKey, StageKey, StepKey, LaneKey, LabelKey } from './outline.ts';
import type { SampleText } from './sampleText.ts';
import { addStory } from './story/addStory.ts';
import { story as enStory } from './story/en/story.ts';
import type { Making } from './story/making.ts';
import type { AnyParty } from './story/researchOutline.ts';
import { story as zhHansStory } from './story/zh-Hans/story.ts';
import { story as zhHantStory } from './story/zh-Hant/story.ts';
import { en } from './texts/en.ts';
import { zhHans } from './texts/zh-Hans.ts';
import { zhHant } from './texts/zh-Hant.ts';

const texts = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans } as const satisfies Record<string, SampleText>;
const stories = { en: enStory, 'zh-Hant': zhHantStory, 'zh-Hans': zhHansStory };

const dayMs = 86_400_000;

type GridOutline = MapOutline<StageKey, LaneKey, StepKey, LabelKey>;

export interface Sample {
  readonly name: string;
  readonly project: Project;
}

/** The bundled sample in one language, made by the commands that a person would make it with. */
export function buildSample(language: keyof typeof texts, context: CommandContext): Sample {
  const text = texts[language];
  const { newId } = context;
  const stepIds = new Map<StepKey, Id>();
  const channelIds = new Map<ChannelKey, Id>();
  let project = emptyProject;
  const making = makingOf();

  run(setCurrency, { currency: making.story.money.currency });
  for (const key of Object.keys(channels) as ChannelKey[]) {
    const id = newId();
    channelIds.set(key, id);
    run(addListed, { list: 'channels', id, name: text.channels[key], icon: channels[key] });
  }
  addGrid('buying', 'journey', buying);
  addGrid('claiming', 'journey', claiming);
  addGrid('settling', 'flow', settling);
  addNetwork();
  for (const { key, polarity, steps } of insights) {
    const id = making.idOf(`insight:${key}`);
    run(addInsight, { id, polarity, words: text.insights[key], stepIds: steps.map(stepOf) });
  }
  addStory(making, text.insights);
  addReported();
  return { name: text.projectName, project };

  function run<Args>(command: Command<Args>, args: Args, at?: number): void {
    const then = at === undefined ? context : { newId, now: () => at };
    const outcome = runCommand(project, command, args, then);
    if (!outcome.done) throw new Error(`the sample does something that is refused: ${outcome.refusal.code}`);
    project = outcome.project;
  }

  function addGrid(name: 'buying' | 'claiming' | 'settling', kind: MapKind, outline: GridOutline): void {
    const mapId = newId();
    run(addMap, {
      id: mapId,
      kind,
      name: text.mapNames[name],
      stageNames: outline.stages.map((key) => text.stages[key]),
      lanes: outline.lanes.map(({ key, role, party }) => ({
        name: text.lanes[key],
        role,
        participant: party === undefined ? null : { name: text.parties[party], side: parties[party] },
      })),
    });
    if (name === 'buying') {
      run(describeMap, { mapId, description: making.story.about });
      for (const party of ['other', 'elder'] as const)
        run(addParticipant, { id: newId(), name: text.parties[party], side: parties[party] });
    }
    const stages = stagesOf(project, mapId);
    const lanes = lanesOf(project, mapId);
    const ideas = lanes.find(({ role }) => role === 'text');
    for (const [index, stage] of outline.stages.entries()) {
      const words = text.ideas[stage];
      if (ideas === undefined || words === undefined) continue;
      run(setCellText, { laneId: ideas.id, stageId: stages[index]?.id ?? '', text: words });
    }
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
      addDetails(id, step);
    }
    for (const { from, to, kind: connectionKind, label } of outline.connections) {
      const id = newId();
      run(connect, { id, fromStepId: stepOf(from), toStepId: stepOf(to), kind: connectionKind });
      if (label !== undefined) run(rename, { table: 'connections', id, name: text.labels[label] });
      const probability = probabilities[from]?.[to];
      if (probability !== undefined) run(editConnections, { connectionIds: [id], fields: { probability } });
    }
  }

  function addDetails(id: Id, { key, feelings }: GridOutline['steps'][number]): void {
    const felt: Partial<Record<PartyKey, number>> = { ...feelings };
    const other = otherFeelings[key];
    if (other !== undefined) felt.other = other;
    for (const [party, valence] of Object.entries(felt)) {
      run(setFeeling, { stepIds: [id], participantId: participantOf(party as PartyKey), valence });
    }
    const detail = stepDetails[key] ?? {};
    const thought = text.thoughts[key];
    const fields = { ...fieldsOf(detail), ...(thought === undefined ? {} : { thought }) };
    if (Object.keys(fields).length > 0) run(editSteps, { stepIds: [id], fields });
    const channelId = detail.channel === undefined ? undefined : channelIds.get(detail.channel);
    if (channelId !== undefined) run(setStepChannel, { stepIds: [id], channelId, newChannel: null });
  }

  function addNetwork(): void {
    const sideOf = { ...parties, company: 'B', hospital: 'B', reinsurer: 'B', bank: 'B' } as const;
    const names = { ...text.parties, ...text.nodes };
    run(addMap, {
      id: newId(),
      kind: 'network',
      name: text.mapNames.network,
      stageNames: [],
      lanes: [],
      nodes: network.nodes.map(({ party, column, row }) => ({
        party: { name: names[party], side: sideOf[party] },
        ...networkPlace(column, row),
      })),
      exchanges: network.exchanges.map(({ key, from, to }) => {
        const [given, received] = text.exchanges[key];
        return { from, to, given, received };
      }),
    });
    for (const { key, worth } of network.exchanges) {
      const [given, received] = text.exchanges[key];
      const found = Object.values(project.connections).filter(
        (one) => one.given === given && one.received === received,
      );
      run(editConnections, {
        connectionIds: found.map(({ id }) => id),
        fields: { givenWorth: worth[0], receivedWorth: worth[1] },
      });
    }
  }

  function addReported(): void {
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
  }

  function stepOf(key: StepKey): Id {
    return stepIds.get(key) ?? '';
  }

  function participantOf(party: AnyParty): Id {
    const name = { ...text.parties, ...text.nodes }[party];
    return Object.values(project.participants).find((one) => one.name === name)?.id ?? '';
  }

  function makingOf(): Making {
    const story = stories[language];
    const ids = new Map<string, Id>();
    const today = Math.floor(context.now() / dayMs);
    const [open, close] = story.brackets;
    return {
      ...{ story, run, newId, stepOf, article: text.article, assumed: text.assumed },
      partyOf: participantOf,
      project: () => project,
      idOf: (named) => {
        const id = ids.get(named) ?? newId();
        ids.set(named, id);
        return id;
      },
      day: (fromToday) => (today + fromToday) * dayMs,
      money: (amount) => ({ minor: Math.round(amount * story.money.rate * 100), basis: 'assumed' }),
      marked: (words) => `${words}${open}${text.assumed}${close}`,
    };
  }
}
