import type { Change, HistoryEntry } from '../../../shared/model/change.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Seeded } from '../seeded.ts';
import { randomEdit } from './randomEdit.ts';
import type { Call } from './victim.ts';

/** A change that was made, and what the project is after it. */
interface Made {
  readonly change: Change;
  readonly project: Project;
  readonly undo: readonly Made[];
  readonly redo: readonly Made[];
}

/**
 * A person who edits one project, one edit after the other, and knows what was acknowledged. An edit without an
 * answer is sent again to the next victim, as the renderer's outbox does.
 */
export class EditStream {
  readonly projectId: string;
  /** Everything that was acknowledged, and what is there after it. */
  readonly acknowledged: Change[] = [];
  project: Project = emptyProject;
  /** The edit that has no answer yet. */
  pending: Made | null = null;
  /** Whether all of it has left this process. */
  isSent = false;

  readonly #random: Seeded;
  #undo: readonly Made[] = [];
  #redo: readonly Made[] = [];

  constructor(projectId: string, random: Seeded) {
    this.projectId = projectId;
    this.#random = random;
  }

  /** The labels that the stacks of undo and redo have to hold. */
  get history(): { readonly undo: HistoryEntry[]; readonly redo: HistoryEntry[] } {
    const entry = ({ change }: Made) => ({ id: change.id, label: change.label });
    return { undo: this.#undo.map(entry), redo: this.#redo.map(entry) };
  }

  /** Sends the next edit, or the last one again; resolves when it is acknowledged, rejects when the victim is gone. */
  async sendOne(call: Call, onSent: () => void): Promise<void> {
    const made = (this.pending ??= this.#make());
    this.isSent = false;
    const revision = this.acknowledged.length;
    const request = { id: this.projectId, revision, change: made.change };
    const { sent, answer } = call('projects.store', request);
    sent.then(
      () => {
        this.isSent = true;
        onSent();
      },
      () => undefined,
    );
    const told = await answer;
    const expected = { ok: true, value: { revision: revision + 1, changedAt: made.change.at } };
    if (JSON.stringify(told) !== JSON.stringify(expected)) {
      throw new WrongAnswer(`an edit was answered with ${JSON.stringify(told)}`);
    }
    this.acknowledged.push(made.change);
    ({ project: this.project, undo: this.#undo, redo: this.#redo } = made);
    this.pending = null;
    this.isSent = false;
  }

  #make(): Made {
    const random = this.#random;
    const last = this.#undo.at(-1);
    const next = this.#redo.at(-1);
    const id = random.id();
    const at = 1_000_000 + this.acknowledged.length;
    const chance = random.next();
    if (chance < 0.08 && last !== undefined) {
      const { label, patches, inverse } = last.change;
      const change = {
        id,
        at,
        label,
        patches: inverse,
        inverse: patches,
        undoes: last.change.id,
        redoes: null,
      };
      const before = this.#undo.at(-2)?.project ?? emptyProject;
      return { change, project: before, undo: this.#undo.slice(0, -1), redo: [...this.#redo, last] };
    }
    if (chance < 0.14 && next !== undefined) {
      const change = { ...next.change, id, at, undoes: null, redoes: next.change.id };
      return { change, project: next.project, undo: [...this.#undo, next], redo: this.#redo.slice(0, -1) };
    }
    const edit = randomEdit(this.project, random);
    const change: Change = {
      id,
      at,
      label: { key: 'edit', args: { number: this.acknowledged.length } },
      patches: [...edit.patches],
      inverse: [...edit.inverse],
      undoes: null,
      redoes: null,
    };
    const made: Made = { change, project: edit.project, undo: [], redo: [] };
    return { ...made, undo: [...this.#undo, made], redo: [] };
  }
}

/** The victim answered, but not what it had to. */
export class WrongAnswer extends Error {}
