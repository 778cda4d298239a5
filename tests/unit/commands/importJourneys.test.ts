import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { addParticipant } from '../../../shared/commands/addParticipant.ts';
import { importJourneys } from '../../../shared/commands/importJourneys.ts';
import { readMermaidText } from '../../../shared/formats/mermaid/readMermaidText.ts';
import { limits } from '../../../shared/model/limits.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import { stageSchema, stepSchema } from '../../../shared/model/records.ts';
import {
  lanesOf,
  mapsOf,
  participantsOf,
  participantsOfStep,
  stagesOf,
} from '../../../shared/model/siblings.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { worktable } from '../../fixtures/edits/worktable.ts';

const words = { laneWithoutActor: 'Journey', untitledMap: 'Customer journey' };

function argsOf(text: string, fileName = 'visit.mmd') {
  return { diagrams: readMermaidText(text, fileName).diagrams, fileName, words };
}

function imported(text: string, fileName?: string): Project {
  const table = worktable();
  table.run(importJourneys, argsOf(text, fileName));
  expect(faultsOf(table.project())).toEqual([]);
  return table.project();
}

const mapNames = (project: Project) => mapsOf(project).map((map) => map.name);
const mapId = (project: Project) => mapsOf(project)[0]!.id;
const reading = (project: Project) => readingOrder(project, mapId(project)).map((step) => step.title);

const visit = `journey
  title A visit
  accDescr: How a visit goes
  Arrives: 4: Guest
  section Inside
    Is seated: 5: Guest, Waiter
    Waits: 1.5: Guest
    Cooks: 3: Cook, Waiter
  section
    Pays: 2: Guest
  section Inside
    Leaves: Guest
    Is quiet: 3
`;

describe('a journey of Mermaid becomes a map', () => {
  it('with a stage for each section, the unnamed first one and repeated ones too', () => {
    const project = imported(visit);
    expect(Object.values(project.maps)).toMatchObject([{ name: 'A visit', description: 'How a visit goes' }]);
    expect(stagesOf(project, mapId(project)).map((stage) => stage.name)).toEqual([
      '',
      'Inside',
      '',
      'Inside',
    ]);
    expect(reading(project)).toEqual([
      'Arrives',
      'Is seated',
      'Waits',
      'Cooks',
      'Pays',
      'Leaves',
      'Is quiet',
    ]);
  });

  it('with a lane for each actor as they appear, and one for what has none', () => {
    const project = imported(visit);
    const lanes = lanesOf(project, mapId(project));
    expect(lanes.map((lane) => [lane.name, lane.role])).toEqual([
      ['Guest', null],
      ['Waiter', null],
      ['Cook', null],
      ['Journey', null],
    ]);
    const laneOf = (title: string) => {
      const step = Object.values(project.steps).find((one) => one.title === title)!;
      return project.lanes[step.laneId!]!.name;
    };
    expect(['Is seated', 'Cooks', 'Is quiet'].map(laneOf)).toEqual(['Guest', 'Cook', 'Journey']);
    expect(Object.values(project.laneParticipants)).toHaveLength(3);
  });

  it('with the score as the feeling of every actor, and none where there is no score', () => {
    const project = imported(visit);
    const felt = Object.values(project.stepFeelings).map((one) => [
      project.steps[one.stepId]!.title,
      project.participants[one.participantId]!.name,
      one.valence,
    ]);
    expect(felt).toEqual([
      ['Arrives', 'Guest', 1],
      ['Is seated', 'Guest', 2],
      ['Is seated', 'Waiter', 2],
      ['Waits', 'Guest', -1.5],
      ['Cooks', 'Cook', 0],
      ['Cooks', 'Waiter', 0],
      ['Pays', 'Guest', -1],
    ]);
    expect(felt.every(([, , valence]) => !Object.is(valence, -0))).toBe(true);
    const cooks = Object.values(project.steps).find((step) => step.title === 'Cooks')!;
    expect(participantsOfStep(project, cooks.id).map((one) => one.name)).toEqual(['Cook', 'Waiter']);
  });

  it('with each step joined to the one before, from stage to stage', () => {
    const project = imported(visit);
    const joined = Object.values(project.connections).map(
      (one) => `${project.steps[one.fromStepId]!.title} → ${project.steps[one.toStepId]!.title}`,
    );
    const titles = reading(project);
    expect(joined).toEqual(titles.slice(1).map((title, index) => `${titles[index]!} → ${title}`));
  });

  it('whose lane is that of the customer where there is one actor only', () => {
    const project = imported('journey\n Waits: 1\n Pays: 3: Guest\n');
    expect(lanesOf(project, mapId(project)).map((lane) => [lane.name, lane.role])).toEqual([
      ['Journey', null],
      ['Guest', 'customer'],
    ]);
  });

  it('in which a fraction of a score is felt without the noise of the machine', () => {
    const project = imported('journey\n Waits: 3.7: Guest\n');
    expect(Object.values(project.stepFeelings)[0]!.valence).toBe(0.7);
  });

  it('even where it has no task', () => {
    const project = imported('journey\n title Nothing yet\n section Later\n');
    expect(mapNames(project)).toEqual(['Nothing yet']);
    expect(stagesOf(project, mapId(project)).map((stage) => stage.name)).toEqual(['Later']);
  });
});

describe('a journey without a title', () => {
  it.each([
    ['claims.mmd', 'claims'],
    ['claim v1.2', 'claim v1.2'],
    ['理賠.流程.md', '理賠.流程'],
    ['.mmd', '.mmd'],
    ['', 'Customer journey'],
    [' \u0000 ', 'Customer journey'],
  ])('from %j is called %s', (fileName, name) => {
    expect(mapNames(imported('journey\n Waits: 1: Guest\n', fileName))).toEqual([name]);
  });

  it('is numbered where a file has several, and no name grows too long by it', () => {
    const text = '```mermaid\njourney\n A: 1\n```\n```mermaid\njourney\n B: 1\n```\n';
    expect(mapNames(imported(text, 'notes.md'))).toEqual(['notes', 'notes 2']);
    const [, second] = mapNames(imported(text, 'x'.repeat(600)));
    expect(second).toHaveLength(limits.nameLength - 6);
    expect(second).toMatch(/x 2$/);
  });
});

describe('importing into a project', () => {
  it('puts the maps behind the others, takes the participants that have that name, and is one undo', () => {
    const table = worktable();
    table.run(addParticipant, { id: table.newId(), name: 'Waiter', side: 'B' });
    table.run(addParticipant, { id: table.newId(), name: 'Guest', side: 'B' });
    table.run(addParticipant, { id: table.newId(), name: 'Guest', side: 'C' });
    table.run(importJourneys, argsOf('journey\n title First\n Rests: 3: Dog\n'));
    const before = table.project();
    const change = table.run(importJourneys, argsOf(visit));
    expect(mapNames(table.project())).toEqual(['First', 'A visit']);
    const parties = participantsOf(table.project()).map((one) => `${one.name} ${one.side}`);
    expect(parties).toEqual(['Waiter B', 'Guest B', 'Guest C', 'Dog C', 'Cook C']);
    const owners = Object.values(table.project().laneParticipants).map((one) => one.participantId);
    const guest = Object.values(table.project().participants).find(
      (one) => one.name === 'Guest' && one.side === 'C',
    );
    expect(owners).toContain(guest!.id);
    expect(change?.label).toEqual({ key: 'importMaps', args: { count: 1, name: 'A visit' } });
    expect(faultsOf(table.project())).toEqual([]);
    table.apply(change!.inverse);
    expect(table.project()).toEqual(before);
  });

  it('shares participants among the maps of one file', () => {
    const project = imported('journey\n A: 1: Guest\njourney\n B: 2: Guest, guest\n');
    expect(participantsOf(project).map((one) => one.name)).toEqual(['Guest', 'guest']);
    expect(Object.keys(project.maps)).toHaveLength(2);
  });

  it('of nothing changes nothing', () => {
    const table = worktable();
    expect(table.run(importJourneys, { diagrams: [], fileName: 'empty.mmd', words })).toBeNull();
    expect(table.project()).toBe(emptyProject);
  });

  it('has room for as many tasks as may be imported, in one stage', () => {
    const tasks = Array.from({ length: limits.importTasks }, (_, index) => ` T${index}: 3: Guest\n`);
    const table = worktable();
    table.run(importJourneys, argsOf(`journey\n${tasks.join('')}`));
    const { steps, stages, connections } = table.project();
    expect(Object.keys(connections)).toHaveLength(limits.importTasks - 1);
    const last = Object.values(steps).at(-1)!;
    expect(last.title).toBe(`T${limits.importTasks - 1}`);
    expect(stepSchema.safeParse(last).success).toBe(true);
    expect(Object.values(stages).map((stage) => stageSchema.safeParse(stage).success)).toEqual([true]);
  });
});

// Journeys of other people, which lie beside the repository and are not part of it.
const folder = new URL('../../../../shared/real-journeys/', import.meta.url);
const isHere = existsSync(folder);

describe.skipIf(!isHere)(
  `journeys as teams wrote them${isHere ? '' : ' (skipped: ../shared/real-journeys is not here)'}`,
  () => {
    it.each([
      ['insurance-claim-as-is.mmd', 5, 17],
      ['insurance-claim-to-be.mmd', 5, 17],
      ['claim-processor-as-is.mmd', 5, 18],
    ])('%s: %d stages, %d steps, each joined to the next, felt by one participant', (name, stages, steps) => {
      const project = imported(readFileSync(new URL(name, folder), 'utf8'), name);
      const count = (table: object) => Object.keys(table).length;
      expect(count(project.maps)).toBe(1);
      expect(count(project.stages)).toBe(stages);
      expect(count(project.steps)).toBe(steps);
      expect(count(project.connections)).toBe(steps - 1);
      expect(count(project.stepFeelings)).toBe(steps);
      expect(Object.values(project.participants)).toMatchObject([{ side: 'C' }]);
      expect(Object.values(project.lanes)).toMatchObject([{ role: 'customer' }]);
    });
  },
);
