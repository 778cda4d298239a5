import { describe, expect, it } from 'vitest';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { addLane } from '../../../shared/commands/addLane.ts';
import { addStage } from '../../../shared/commands/addStage.ts';
import { moveLane } from '../../../shared/commands/moveLane.ts';
import { moveStage } from '../../../shared/commands/moveStage.ts';
import { reorderStep } from '../../../shared/commands/reorderStep.ts';
import { resizeLane } from '../../../shared/commands/resizeLane.ts';
import { resizeStage } from '../../../shared/commands/resizeStage.ts';
import { limits } from '../../../shared/model/limits.ts';
import { lanesOf, stagesOf } from '../../../shared/model/siblings.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

type Table = ReturnType<typeof claimMap>;
const stages = (table: Table) => stagesOf(table.project(), table.mapId).map((stage) => stage.name);
const lanes = (table: Table) => lanesOf(table.project(), table.mapId).map((lane) => lane.name);
const reading = (table: Table) => readingOrder(table.project(), table.mapId).map((step) => step.title);

describe('stages and lanes', () => {
  it('move to a place among the others, and rewrite nothing but their own key', () => {
    const table = claimMap([{ title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 }]);
    const stageId = table.stage('Report');
    const change = table.run(moveStage, { stageId, index: 1 });
    expect(stages(table)).toEqual(['Wait', 'Report', 'Paid']);
    expect(change?.patches.map((patch) => patch.path)).toEqual([['stages', stageId, 'position']]);
    table.run(moveLane, { laneId: table.lane('Back office'), index: 0 });
    expect(lanes(table)).toEqual(['Back office', 'Customer', 'Hotline']);
  });

  it('make no change where they stand already', () => {
    const table = claimMap();
    const stageId = table.stage('Wait');
    expect(table.run(moveStage, { stageId, index: 1 })).toBeNull();
    table.run(moveStage, { stageId, index: 99 });
    expect(stages(table)).toEqual(['Report', 'Paid', 'Wait']);
    expect(table.run(moveStage, { stageId, index: Infinity })).toBeNull();
    expect(table.run(moveStage, { stageId, index: NaN })).toBeNull();
    table.run(moveStage, { stageId, index: -7 });
    expect(stages(table)).toEqual(['Wait', 'Report', 'Paid']);
  });

  it('come in at the place that they are given', () => {
    const table = claimMap();
    const place = { mapId: table.mapId, index: 1 };
    table.run(addStage, { id: table.newId(), name: 'Send papers', ...place });
    table.run(addLane, { id: table.newId(), name: 'Partner', role: 'support', ...place });
    expect(stages(table)).toEqual(['Report', 'Send papers', 'Wait', 'Paid']);
    expect(lanes(table)).toEqual(['Customer', 'Partner', 'Hotline', 'Back office']);
  });

  it('can be put between two that two windows made at the same place, and get new keys then', () => {
    const table = claimMap();
    const twin = { ...table.project().stages[table.stage('Wait')]!, id: table.newId(), name: 'Wait, too' };
    table.apply([{ op: 'add', path: ['stages', twin.id], value: twin }]);
    expect(stages(table)).toEqual(['Report', 'Wait', 'Wait, too', 'Paid']);
    table.run(moveStage, { stageId: table.stage('Paid'), index: 2 });
    expect(stages(table)).toEqual(['Report', 'Wait', 'Paid', 'Wait, too']);
    expect(new Set(Object.values(table.project().stages).map((stage) => stage.position)).size).toBe(4);
  });

  it('can be moved past each other for years without their keys growing past what is stored', () => {
    const table = claimMap();
    for (let count = 0; count < 2000; count += 1) {
      table.run(moveStage, { stageId: table.stage(count % 2 === 0 ? 'Paid' : 'Wait'), index: 1 });
    }
    expect(stages(table)).toEqual(['Report', 'Wait', 'Paid']);
    expect(faultsOf(table.project())).toEqual([]);
  });

  it('are as wide and high as they are told, but never smaller than what lies in them', () => {
    const table = claimMap([{ title: 'Calls', stage: 'Wait', lane: 'Hotline', x: 300, y: 100 }]);
    const width = (name: string, to: number) => {
      table.run(resizeStage, { stageId: table.stage(name), width: to });
      return table.project().stages[table.stage(name)]!.width;
    };
    const height = (name: string, to: number) => {
      table.run(resizeLane, { laneId: table.lane(name), height: to });
      return table.project().lanes[table.lane(name)]!.height;
    };
    expect(width('Wait', 640.4)).toBe(640);
    expect(width('Wait', 10)).toBe(500);
    expect(width('Paid', 10)).toBe(limits.stageWidthMin);
    expect(width('Paid', Infinity)).toBe(limits.stageWidthMax);
    expect(width('Paid', NaN)).toBe(limits.stageWidthMax);
    expect(height('Hotline', 0)).toBe(196);
    expect(height('Customer', 0)).toBe(limits.laneHeightMin);
  });
});

describe('moving a step along the reading order', () => {
  const at = (title: string, lane: string, x: number, stage = 'Report') => ({ title, lane, x, stage });
  const move = (table: Table, title: string, direction: 'earlier' | 'later') =>
    table.run(reorderStep, { stepId: table.step(title).id, direction });

  it('lets two neighbours of a lane change places', () => {
    const table = claimMap([at('A', 'Customer', 24), at('B', 'Customer', 260), at('C', 'Customer', 500)]);
    move(table, 'A', 'later');
    expect(reading(table)).toEqual(['B', 'A', 'C']);
    expect([table.step('B').x, table.step('A').x, table.step('C').x]).toEqual([24, 260, 500]);
  });

  it('leaves what stands in other lanes where it is', () => {
    const table = claimMap([
      at('A', 'Customer', 24),
      at('B', 'Hotline', 100),
      at('C', 'Customer', 224),
      at('D', 'Back office', 224),
    ]);
    move(table, 'C', 'earlier');
    expect(['C', 'A', 'B', 'D'].map((title) => table.step(title).x)).toEqual([24, 224, 100, 224]);
  });

  it('lets two change places that stand one above the other', () => {
    const table = claimMap([at('A', 'Customer', 24), { ...at('B', 'Customer', 24), y: 120 }]);
    const { y } = table.step('B');
    move(table, 'A', 'later');
    expect([table.step('B').y, table.step('A').y]).toEqual([24, y]);
  });

  it('makes room where one lies exactly on the other', () => {
    const table = claimMap([at('A', 'Customer', 24), at('B', 'Customer', 24)]);
    const [first] = reading(table);
    move(table, first!, 'later');
    expect(reading(table)[1]).toBe(first);
    expect(table.step(first!).x).toBe(224);
  });

  it('goes into the stage beside at the edge: as its first step, or as its last', () => {
    const table = claimMap([
      at('A', 'Customer', 24),
      at('B', 'Hotline', 24, 'Wait'),
      at('C', 'Customer', 100, 'Wait'),
    ]);
    move(table, 'A', 'later');
    expect(reading(table)).toEqual(['A', 'B', 'C']);
    expect(table.step('A').stageId).toBe(table.stage('Wait'));
    expect([table.step('A').x, table.step('C').x]).toEqual([24, 224]);
    move(table, 'A', 'earlier');
    expect(table.step('A').stageId).toBe(table.stage('Report'));
    expect(move(table, 'A', 'earlier')).toBeNull();
    move(table, 'C', 'later');
    expect(table.step('C').stageId).toBe(table.stage('Paid'));
    expect(move(table, 'C', 'later')).toBeNull();
    expect(faultsOf(table.project())).toEqual([]);
  });
});
