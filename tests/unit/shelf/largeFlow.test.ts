import { describe, expect, test } from 'vitest';
import { isPublished, lastVersion, publishFlow } from '../../../shared/commands/publishFlow.ts';
import { clipOfVersion } from '../../../shared/formats/clipboard/flowContent.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import { bench, shelf, shelfProjectId } from '../../fixtures/shelf.ts';

describe('a large flow', () => {
  /** The flow of the shelf with so many steps more. */
  function withSteps(count: number): { readonly project: Project; readonly mapId: Id } {
    const from = shelf();
    const project = from.project();
    const one = from.step('Hear');
    const more = Array.from({ length: count }, (_none, index) => {
      const id = from.newId();
      return [id, { ...one, id, title: `Step ${String(index)}` }] as const;
    });
    return {
      project: { ...project, steps: { ...project.steps, ...Object.fromEntries(more) } },
      mapId: from.mapId,
    };
  }

  test('of 10,000 steps is published and is then as it was published', () => {
    const { project, mapId } = withSteps(10_000);
    const table = bench(project);
    expect(isPublished(table.project(), mapId, shelfProjectId)).toBe(false);
    table.run(publishFlow, { id: table.newId(), mapId, projectId: shelfProjectId, note: '' });
    expect(isPublished(table.project(), mapId, shelfProjectId)).toBe(true);
    const clip = clipOfVersion(lastVersion(table.project(), mapId)!)!;
    expect(Object.keys(clip.records.steps)).toHaveLength(10_004);
  });

  test('of more steps than could be read again is refused before anything is written', () => {
    const { project, mapId } = withSteps(20_000);
    const args = { id: shelfProjectId, mapId, projectId: shelfProjectId, note: '' };
    expect(publishFlow.refusal(project, args)).toEqual({ code: 'flow-too-large' });
  });
});
