import { limits } from '../../model/limits.ts';
import type { StepKind } from '../../model/records.ts';
import { cleanLine, cleanText, cutToCodePoints } from '../../model/text.ts';
import { kindIn, namesIn, numberIn, secondsIn } from './cellValues.ts';
import { columnNamed } from './fields.ts';
import type { Column, TableField } from './fields.ts';
import { tableLimits } from './readDelimited.ts';
import type { Table } from './readDelimited.ts';

/** A step as a row of a table tells it; empty and null: the row says nothing of it. */
export interface TableStep {
  /** The row of the table, the first is 1. */
  readonly row: number;
  readonly title: string;
  readonly stage: string;
  readonly lane: string;
  readonly kind: StepKind;
  readonly description: string;
  readonly participants: readonly string[];
  readonly channel: string;
  /** −2…+2. */
  readonly valence: number | null;
  readonly durationSeconds: number | null;
  readonly waitingSeconds: number | null;
  readonly owner: string;
  readonly tags: readonly string[];
  readonly thought: string;
}

export const cellProblemCodes = [
  'title-missing',
  'unknown-kind',
  'no-number',
  'out-of-scale',
  'no-time',
  'time-too-long',
  'was-cut',
] as const;
export type CellProblemCode = (typeof cellProblemCodes)[number];

/** What a cell says, and what became of it. */
export interface CellProblem {
  readonly row: number;
  readonly field: TableField;
  readonly code: CellProblemCode;
  readonly text: string;
}

export type EmotionScale = 'two' | 'five';

export interface TableReading {
  readonly steps: readonly TableStep[];
  /** In the order of the rows. */
  readonly problems: readonly CellProblem[];
  readonly problemCount: number;
}

/** How a table is read. */
export interface TablePlan {
  readonly hasHeader: boolean;
  /** For each column of the table; null: left out. No field twice. */
  readonly columns: readonly (Column | null)[];
  /** −2…+2, or 1…5. */
  readonly scale: EmotionScale;
}

/** Whether the table has more rows than may come in. */
export function isTooLong(table: Table): boolean {
  return table.length > tableLimits.rows + 1;
}

/** What the table's own first row suggests: it is a heading where it names at least two things, or the only column. */
export function suggestPlan(table: Table): TablePlan {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const first = table[0] ?? [];
  const taken = new Set<TableField>();
  const named = Array.from({ length: width }, (_, index) => {
    const column = columnNamed(first[index] ?? '');
    if (column === null || taken.has(column.field)) return null;
    taken.add(column.field);
    return column;
  });
  const hasHeader = taken.size >= Math.min(2, width);
  const columns = hasHeader ? named : Array.from({ length: width }, (_, index) => columnWithoutName(index));
  // Without a title there is no step: the first column that nothing else claims is what happens.
  if (!columns.some((column) => column?.field === 'title')) {
    const free = columns.findIndex((column) => column === null);
    if (free >= 0) columns[free] = { field: 'title', unit: 'minutes' };
  }
  const plan: TablePlan = { hasHeader, columns, scale: 'two' };
  return { ...plan, scale: suggestScale(table, plan) };
}

// As our own copies are: the title, then where it lies.
function columnWithoutName(index: number): Column | null {
  const field = (['title', 'stage', 'lane'] as const)[index];
  return field === undefined ? null : { field, unit: 'minutes' };
}

/** 1…5 where a figure is above 2 and none below 1; else −2…+2. */
function suggestScale(table: Table, { hasHeader, columns }: TablePlan): EmotionScale {
  const index = columns.findIndex((column) => column?.field === 'emotion');
  if (index < 0) return 'two';
  const figures = table.slice(hasHeader ? 1 : 0).flatMap((row) => numberIn(row[index] ?? '') ?? []);
  return figures.some((figure) => figure > 2) && figures.every((figure) => figure >= 1) ? 'five' : 'two';
}

/**
 * The steps of a table. A row without a title is none; a cell that cannot be read is left empty, and told. An empty
 * stage or lane is that of the row above: so the cells of a spreadsheet are copied that were merged.
 */
export function readSteps(table: Table, { hasHeader, columns, scale }: TablePlan): TableReading {
  const problems: CellProblem[] = [];
  let problemCount = 0;
  const steps: TableStep[] = [];
  const at = new Map<TableField, { readonly index: number; readonly column: Column }>();
  for (const [index, column] of columns.entries()) {
    if (column !== null && !at.has(column.field)) at.set(column.field, { index, column });
  }

  const above = { stage: '', lane: '' };
  for (const [index, cells] of table.entries()) {
    if (hasHeader && index === 0) continue;
    const row = index + 1;
    const cell = (field: TableField): string => cells[at.get(field)?.index ?? -1]?.trim() ?? '';
    const complain = (field: TableField, code: CellProblemCode): void => {
      problemCount += 1;
      if (problems.length >= limits.importProblems) return;
      problems.push({ row, field, code, text: cutToCodePoints(cleanLine(cell(field), 200), 60) });
    };
    const line = (field: TableField): string => {
      const whole = cleanLine(cell(field), limits.textLength);
      const clean = cleanLine(whole, limits.nameLength);
      if (clean.length < whole.length) complain(field, 'was-cut');
      return clean;
    };
    const text = (field: TableField): string => cleanText(cell(field), limits.textLength);
    const time = (field: 'duration' | 'waitingTime'): number | null => {
      if (cell(field) === '') return null;
      const seconds = secondsIn(cell(field), at.get(field)?.column.unit ?? 'minutes');
      if (seconds === null) complain(field, 'no-time');
      else if (seconds > limits.seconds) complain(field, 'time-too-long');
      return seconds !== null && seconds <= limits.seconds ? seconds : null;
    };

    if (cells.every((one) => one.trim() === '')) continue;
    for (const field of ['stage', 'lane'] as const) above[field] = line(field) || above[field];
    const title = line('title');
    if (title === '') {
      complain('title', 'title-missing');
      continue;
    }
    const kind = cell('kind') === '' ? 'task' : kindIn(cell('kind'));
    if (kind === null) complain('kind', 'unknown-kind');
    steps.push({
      row,
      title,
      ...above,
      kind: kind ?? 'task',
      description: text('description'),
      participants: namesIn(cell('participant')).map((name) => cleanLine(name, limits.nameLength)),
      channel: line('channel'),
      valence: valenceIn(cell('emotion'), scale, (code) => {
        complain('emotion', code);
      }),
      durationSeconds: time('duration'),
      waitingSeconds: time('waitingTime'),
      owner: line('owner'),
      tags: namesIn(cell('tags')).map((name) => cleanLine(name, limits.nameLength)),
      thought: text('thought'),
    });
  }
  return { steps, problems, problemCount };
}

function valenceIn(
  text: string,
  scale: EmotionScale,
  complain: (code: 'no-number' | 'out-of-scale') => void,
): number | null {
  if (text === '') return null;
  const figure = numberIn(text);
  if (figure === null) {
    complain('no-number');
    return null;
  }
  const valence = scale === 'five' ? figure - 3 : figure;
  const within = Math.max(-2, Math.min(2, valence));
  if (within !== valence) complain('out-of-scale');
  // Rounded, since 3.7 − 3 is 0.7000000000000002; + 0 turns −0 into 0.
  return Math.round(within * 1e6) / 1e6 + 0;
}
