import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { bringIntoProject } from '../../../renderer/app/bringIntoProject.ts';
import type { Workbench, WorkbenchState } from '../../../renderer/state/workbench.ts';
import { readMermaidText } from '../../../shared/formats/mermaid/readMermaidText.ts';
import type { Project } from '../../../shared/model/project.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

const words = { laneWithoutActor: 'Journey', untitledMap: 'Imported map' };
const file = (title: string) => {
  const fileName = `${title}.mmd`;
  return {
    fileName,
    diagrams: readMermaidText(`journey\n  title ${title}\n  One: 3: Ann\n`, fileName).diagrams,
  };
};

/** An open project with the map *Claim*, in which `mayRun` says of each command in turn whether it is let through. */
function openClaim(mayRun: readonly boolean[] = []): Pick<Workbench, 'run' | 'store'> {
  const table = claimMap();
  const store = createStore<Pick<WorkbenchState, 'project'>>(() => ({ project: table.project() }));
  let runs = 0;
  return {
    store: store as Workbench['store'],
    run: (command, args) => {
      runs += 1;
      if (mayRun[runs - 1] === false) return false;
      table.run(command, args);
      store.setState({ project: table.project() });
      return true;
    },
  };
}

const names = ({ maps }: Project) => Object.values(maps).map(({ name }) => name);

describe('files that come into an open project', () => {
  test('add their maps, and only those are told as new', () => {
    const workbench = openClaim();
    const { mapIds, isRefused } = bringIntoProject(workbench, [file('Buying'), file('Paying')], words);
    const { project } = workbench.store.getState();
    expect(mapIds.map((id) => project.maps[id]?.name)).toEqual(['Buying', 'Paying']);
    expect(isRefused).toBe(false);
  });

  test('add nothing after the first that is refused', () => {
    const workbench = openClaim([true, false]);
    const files = [file('Buying'), file('Paying'), file('Leaving')];
    const { mapIds, isRefused } = bringIntoProject(workbench, files, words);
    expect(names(workbench.store.getState().project)).toEqual(['Claim', 'Buying']);
    expect(mapIds).toHaveLength(1);
    expect(isRefused).toBe(true);
  });

  test('add no map where there is no journey in them', () => {
    expect(bringIntoProject(openClaim(), [], words)).toEqual({ mapIds: [], isRefused: false });
  });
});
