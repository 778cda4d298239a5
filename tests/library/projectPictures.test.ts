import { describe, expect, test } from 'vitest';
import { emptyProject } from '../../shared/model/tables.ts';
import type { Project } from '../../shared/model/project.ts';
import { laterTables } from './laterRows.ts';
import { firstChange, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary } from './temporaryFolder.ts';

const random = seeded(42);

describe('the picture of a project', () => {
  test('is its first map with all that is drawn of it', () => {
    const { metrics, metricValues, owners, settings, versions, comments, stepLinks } = emptyProject;
    const { mapStandards, stepStandards, stepMatches, flowVersions, mapOrigins, mapOwners, mapTags } =
      emptyProject;
    const shelf = { flowVersions, mapOrigins, mapOwners, mapTags };
    const standards = { mapStandards, stepStandards, stepMatches, ...shelf };
    const later = Object.fromEntries(laterTables.map((table) => [table, {}]));
    const notDrawn = {
      ...{ metrics, metricValues, owners, settings, versions, comments, stepLinks },
      ...standards,
      ...later,
    };
    const { service } = openTemporary();
    const first = journeyOf(25, random);
    const second = journeyOf(5, random);
    const map = Object.values(second.maps)[0]!;
    const both = Object.fromEntries(
      Object.entries(first).map(([table, records]) => [
        table,
        // A column of the board has one limit.
        table === 'columnLimits'
          ? records
          : { ...(records as object), ...second[table as keyof typeof second] },
      ]),
    ) as unknown as Project;
    const project = { ...both, maps: { ...both.maps, [map.id]: { ...map, position: 'a1' } } };
    const id = random.id();
    const change = firstChange(project, random, 0);
    service['projects.create']({ id, kind: 'service', name: 'Claim', at: 0, change });
    expect(service['projects.picture']({ id })).toEqual({
      mapId: Object.keys(first.maps)[0],
      project: { ...first, ...notDrawn },
    });
  });

  test('has 400 steps of a larger map, spread over all of it, and nothing that hangs on others', () => {
    const { service } = openTemporary();
    const project = journeyOf(1000, random);
    const id = random.id();
    const change = firstChange(project, random, 0);
    service['projects.create']({ id, kind: 'service', name: 'Claim', at: 0, change });
    const picture = service['projects.picture']({ id }).project;
    const steps = Object.values(picture.steps);
    expect(steps).toHaveLength(400);
    expect(project.steps).toMatchObject(picture.steps);
    // journeyOf puts them down in reading order: fifty to a stage, from left to right.
    const all = Object.keys(project.steps);
    expect(picture.steps).toHaveProperty(all[0]!);
    expect(picture.steps).toHaveProperty(all.at(-1)!);
    for (const stage of Object.keys(project.stages)) {
      expect(steps.filter(({ stageId }) => stageId === stage)).toHaveLength(20);
    }
    expect(picture.stages).toEqual(project.stages);
    expect(picture.lanes).toEqual(project.lanes);
    for (const connection of Object.values(picture.connections)) {
      expect(picture.steps[connection.fromStepId]).toBeDefined();
      expect(picture.steps[connection.toStepId]).toBeDefined();
    }
    expect(Object.keys(picture.stepFeelings)).toHaveLength(400);
    for (const feeling of Object.values(picture.stepFeelings)) {
      expect(picture.steps[feeling.stepId]).toBeDefined();
      expect(picture.participants[feeling.participantId]).toBeDefined();
    }
  });

  test('shows both of two lanes that take turns', () => {
    const { service } = openTemporary();
    const journey = journeyOf(800, random);
    const lanes = Object.keys(journey.lanes).slice(0, 2);
    const project = {
      ...journey,
      steps: Object.fromEntries(
        Object.entries(journey.steps).map(([key, step], index) => [
          key,
          { ...step, laneId: lanes[index % 2]! },
        ]),
      ),
    };
    const id = random.id();
    const change = firstChange(project, random, 0);
    service['projects.create']({ id, kind: 'service', name: 'Claim', at: 0, change });
    const steps = Object.values(service['projects.picture']({ id }).project.steps);
    for (const lane of lanes) {
      const share = steps.filter(({ laneId }) => laneId === lane).length / steps.length;
      expect(share).toBeGreaterThan(0.4);
    }
  });

  test('is empty where there is no map', () => {
    const { service } = openTemporary();
    const id = random.id();
    service['projects.create']({ id, kind: 'service', name: 'Claim', at: 0, change: null });
    expect(service['projects.picture']({ id })).toEqual({ mapId: null, project: emptyProject });
  });
});
