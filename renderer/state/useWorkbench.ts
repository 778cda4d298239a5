import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Project } from '../../shared/model/project.ts';
import type { View } from './view.ts';
import type { Workbench, WorkbenchState } from './workbench.ts';

export const WorkbenchContext = createContext<Workbench | null>(null);

/** The open project's workbench; only inside a project screen. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error('no project is open here');
  return workbench;
}

export function useWorkbenchState<Part>(select: (state: WorkbenchState) => Part): Part {
  return useStore(useWorkbench().store, select);
}

export function useProject<Part>(select: (project: Project) => Part): Part {
  return useWorkbenchState((state) => select(state.project));
}

export function useView<Part>(select: (view: View) => Part): Part {
  return useStore(useWorkbench().view, select);
}
