import type { Draft } from 'immer';
import type { Action } from '../model/actionRecords.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { Project } from '../model/project.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import type { ActionFields } from './actionFields.ts';
import { refusalOfFields, withinScales } from './actionFields.ts';
import type { Command } from './command.ts';

export interface AddAction {
  readonly id: Id;
  readonly title: string;
  /** What is known of it already. */
  readonly fields?: Partial<Omit<ActionFields, 'title'>>;
}

const unknown: Omit<Action, 'id' | 'title' | 'position'> = {
  description: '',
  state: 'proposed',
  ownerId: null,
  participantId: null,
  stepId: null,
  dueAt: null,
  effort: null,
  oneOff: null,
  running: null,
  isMust: false,
  reach: null,
  impact: null,
  confidence: null,
  ease: null,
};

/** A new action, behind the others. */
export const addAction: Command<AddAction> = {
  refusal: (project, { title, fields = {} }) => refusalOfFields(project, { ...fields, title }),
  label: (_project, { title }) => ({ key: 'addAction', args: { name: cleanLine(title, limits.nameLength) } }),
  apply: (draft, args, { before }) => {
    putAction(draft, before, args);
  },
};

/** Puts an action of these fields behind the others. */
export function putAction(
  draft: Draft<Project>,
  before: Project,
  { id, title, fields = {} }: AddAction,
): void {
  draft.actions[id] = {
    ...unknown,
    ...withinScales(fields),
    id,
    title: cleanLine(title, limits.nameLength),
    position: positionBehind(Object.values(before.actions).sort(byPosition)),
  };
}
