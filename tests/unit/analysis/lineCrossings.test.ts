import { describe, expect, it } from 'vitest';
import { blueprintLines, hasBlueprintOrder } from '../../../shared/analysis/blueprintLines.ts';
import { lineCrossings } from '../../../shared/analysis/lineCrossings.ts';
import { moveLane } from '../../../shared/commands/moveLane.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import type { Lane } from '../../../shared/model/records.ts';
import { lanesOf } from '../../../shared/model/siblings.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { journeyOf } from '../../fixtures/projects/journeyOf.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

function linesOf(...roles: Lane['role'][]): readonly string[] {
  return blueprintLines(roles.map((role, index) => ({ id: String(index), role }))).map(
    ({ kind, belowLaneId }) => `${kind} above ${belowLaneId}`,
  );
}

describe('the lines of a blueprint', () => {
  it('stand between the roles that lie on their two sides', () => {
    expect(linesOf('physical-evidence', 'customer', 'onstage', 'backstage', 'support')).toEqual([
      'interaction above 2',
      'visibility above 3',
      'internal above 4',
    ]);
  });

  it('run in one where a role between them is missing, and are missing where one of their sides is', () => {
    expect(linesOf('customer', 'support')).toEqual([
      'interaction above 1',
      'visibility above 1',
      'internal above 1',
    ]);
    expect(linesOf('customer', 'customer')).toEqual([]);
    expect(linesOf('backstage')).toEqual([]);
    expect(linesOf(null, 'emotion', 'text')).toEqual([]);
  });

  it('leave what has no side with the lane above it', () => {
    expect(linesOf('customer', 'emotion', 'text', 'onstage')).toEqual(['interaction above 3']);
    expect(linesOf('physical-evidence', 'onstage')).toEqual([]);
  });

  it('stand in an order that no blueprint has as well, which is noticed', () => {
    expect(linesOf('onstage', 'customer', 'backstage')).toEqual([
      'interaction above 1',
      'interaction above 2',
      'visibility above 2',
    ]);
    const order = (...roles: Lane['role'][]) =>
      hasBlueprintOrder(roles.map((role, index) => ({ id: String(index), role })));
    expect(order('onstage', 'customer', 'backstage')).toBe(false);
    expect(order('customer', 'physical-evidence')).toBe(false);
    expect(order('physical-evidence', 'customer', null, 'customer', 'emotion', 'support')).toBe(true);
  });
});

describe('the connections that cross a line', () => {
  // One after the other: customer → onstage → support → support → customer.
  const project = journeyOf({
    name: 'Claim',
    participants: [],
    lanes: [
      { name: 'Customer', role: 'customer' },
      { name: 'Notes' },
      { name: 'Desk', role: 'onstage' },
      { name: 'Files', role: 'backstage' },
      { name: 'Systems', role: 'support' },
    ],
    stages: [
      {
        name: 'All',
        steps: [
          { title: 'calls', lane: 0 },
          { title: 'answers', lane: 2 },
          { title: 'looks up', lane: 4 },
          { title: 'writes', lane: 4 },
          { title: 'reads', lane: 0 },
          { title: 'notes', lane: 1 },
        ],
      },
    ],
  });
  const mapId = onlyMap(project);
  const count = (kind: 'interaction' | 'visibility' | 'internal', of = project) =>
    lineCrossings(of, mapId).get(kind)?.size;

  it('are those whose ends lie on its two sides', () => {
    expect([count('interaction'), count('visibility'), count('internal')]).toEqual([2, 2, 2]);
  });

  it('are others when the lane is moved that the line runs along', () => {
    const desk = lanesOf(project, mapId)[2]!;
    const outcome = runCommand(project, moveLane, { laneId: desk.id, index: 0 }, fixedContext());
    const moved = outcome.done ? outcome.project : project;
    // Desk, Customer, Notes, Files, Systems: between customer and files there are two lines in one.
    expect([count('interaction', moved), count('visibility', moved), count('internal', moved)]).toEqual([
      3, 2, 2,
    ]);
  });

  it('are none of a map without such lanes', () => {
    const plain = journeyOf({
      name: 'Plain',
      participants: [],
      lanes: [{ name: 'One' }, { name: 'Other' }],
      stages: [{ name: 'All', steps: [{ title: 'a' }, { title: 'b', lane: 1 }] }],
    });
    expect(lineCrossings(plain, onlyMap(plain)).size).toBe(0);
  });
});
