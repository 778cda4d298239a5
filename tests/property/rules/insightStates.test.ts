import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebase } from '../../../renderer/state/rebase.ts';
import { applyWithFall } from '../../../shared/commands/fallBack.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import type { CommandContext } from '../../../shared/commands/command.ts';
import { moveCard } from '../../../shared/commands/moveCard.ts';
import { insightStates } from '../../../shared/model/kinds.ts';
import { unpackProject } from '../../../shared/model/packedProject.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Insight, Metric } from '../../../shared/model/records.ts';
import { withProvenStates } from '../../../shared/rules/insightStates.ts';
import { arbitraryPraises } from '../../fixtures/arbitraryPraises.ts';
import { arbitraryStory, deskWith, doDeed, smallProject } from '../../fixtures/edits/story.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { packed } from '../../fixtures/projects/packed.ts';

// The rule that the project is named for, tried from every side: whatever is done, in whatever order, with whatever was
// there, nothing is praised without a measured gain. The check is written anew, and uses nothing of `shared/rules`.

/** Rows of a stranger's hand beside those of an ordinary project. */
const arbitraryRows = arbitraryPraises.map((rows): Project => {
  const project = smallProject(fixedContext());
  const merged = Object.entries(rows).map(([table, own]) => [
    table,
    { ...project[table as 'insights'], ...(own as Project['insights']) },
  ]);
  return { ...project, ...(Object.fromEntries(merged) as typeof rows) };
});

/** Whose ids are none of those that the small project has. */
function laterContext(): CommandContext {
  const context = fixedContext();
  for (let number = 0; number < 1000; number += 1) context.newId();
  return context;
}

function isSaid({ wordsNow }: Insight): boolean {
  return /[^\s\p{Cc}]/u.test(wordsNow);
}

function expectProof(project: Project): void {
  for (const insight of Object.values(project.insights)) {
    if (insight.state !== 'praised') continue;
    expect(insight.polarity).toBe('pain');
    expect(isSaid(insight)).toBe(true);
    expect(gains(project, insight)).not.toEqual([]);
  }
}

function gains(project: Project, { id }: Insight): readonly Metric[] {
  return Object.values(project.metrics).filter((metric) => {
    if (metric.insightId !== id) return false;
    const own = <Row extends { readonly metricId: string }>(rows: Readonly<Record<string, Row>>) =>
      Object.values(rows).filter((row) => row.metricId === metric.id);
    const before = own(project.metricValues).find(({ moment }) => moment === 'baseline')?.value;
    const undated = own(project.metricValues).filter(({ moment }) => moment === 'actual');
    const dated = own(project.metricPoints).toSorted(
      (one, other) => other.at - one.at || (other.id < one.id ? -1 : 1),
    );
    const answers = own(project.surveyAnswers);
    const days = [...new Set(answers.map(({ at }) => at))].sort((one, other) => other - one);
    const asked = days
      .map((at) => ({
        at,
        value: score(
          metric,
          answers.filter((one) => one.at === at),
        ),
      }))
      .find(({ value }) => value !== null);
    const isSurveyed = asked !== undefined && asked.at > (dated[0]?.at ?? -1);
    const now = isSurveyed
      ? { value: asked.value!, basis: 'measured' }
      : (dated[0] ?? undated[0] ?? { value: NaN, basis: 'assumed' });
    if (before === undefined || now.basis !== 'measured') return false;
    return metric.direction === 'lower' ? now.value < before : now.value > before;
  });
}

function score(
  { method }: Metric,
  answers: readonly { readonly score: number; readonly count: number }[],
): number | null {
  const scale = { nps: [0, 10], csat: [1, 5], ces: [1, 7], figure: null, promise: null }[method];
  if (scale === null) return null;
  const all = answers.flatMap((one) => Array.from({ length: one.count }, () => one.score));
  const valid = all.filter((one) => one >= scale[0]! && one <= scale[1]!);
  if (valid.length === 0) return null;
  const share = (from: number, to: number) =>
    valid.filter((one) => one >= from && one <= to).length / valid.length;
  if (method === 'nps') return (share(9, 10) - share(0, 6)) * 100;
  if (method === 'csat') return share(4, 5) * 100;
  return valid.reduce((sum, one) => sum + one, 0) / valid.length;
}

test('rows that a stranger wrote are read as what they prove, packed or not', () => {
  let praised = 0;
  fc.assert(
    fc.property(arbitraryRows, (rows) => {
      const project = withProvenStates(rows);
      expectProof(project);
      expectProof(withProvenStates(unpackProject(packed(rows))));
      // Nothing but states is another, and what is proved stays praised.
      for (const table of tableNames) if (table !== 'insights') expect(project[table]).toBe(rows[table]);
      for (const insight of Object.values(rows.insights)) {
        const { state, ...facts } = project.insights[insight.id]!;
        expect({ ...facts, state: insight.state }).toEqual(insight);
        if (insight.state !== 'praised') expect(state).toBe(insight.state);
        else if (insight.polarity === 'pain' && isSaid(insight))
          expect(state === 'praised').toBe(gains(rows, insight).length > 0);
        if (state === 'praised') praised += 1;
      }
    }),
    { numRuns: 300 },
  );
  // Else it would say nothing of those that are.
  expect(praised).toBeGreaterThan(20);
});

test('no edit of any kind, nor its undo and redo, leads to a praise without a measured gain', () => {
  fc.assert(
    fc.property(arbitraryRows, arbitraryStory(25), (rows, story) => {
      const context = laterContext();
      const desk = deskWith(withProvenStates(rows));
      for (const deed of story) {
        doDeed(desk, deed, context);
        expectProof(desk.project);
      }
    }),
    { numRuns: 120 },
  );
});

test('every state that is asked for is refused or proved, with every combination of what is present', () => {
  fc.assert(
    fc.property(arbitraryRows, fc.constantFrom(...insightStates), fc.boolean(), (rows, state, isRead) => {
      const project = isRead ? withProvenStates(rows) : rows;
      for (const { id } of Object.values(project.insights)) {
        const args = { insightId: id, state, beforeId: null };
        const outcome = runCommand(project, moveCard, args, laterContext());
        if (outcome.done && outcome.change !== null) expectProof(outcome.project);
        if (outcome.done && state === 'relapsed') expect(project.insights[id]?.state).toBe('relapsed');
      }
    }),
    { numRuns: 300 },
  );
});

test('an edit that meets another state of the project, as one of two windows, proves its praise there or loses it', () => {
  fc.assert(
    fc.property(arbitraryRows, arbitraryRows, arbitraryStory(8), (mine, theirs, story) => {
      const context = laterContext();
      const desk = deskWith(withProvenStates(mine));
      const changes = story.flatMap((deed) => doDeed(desk, deed, context)?.change ?? []);
      expectProof(rebase(withProvenStates(theirs), changes).project);
      for (const { patches, inverse } of changes) {
        for (const made of [patches, inverse]) {
          try {
            const { project, patches: all } = applyWithFall(withProvenStates(theirs), made);
            expectProof(project);
            expect(all.length).toBeGreaterThanOrEqual(made.length);
          } catch (error) {
            expect(String(error)).toMatch(/there is no record/);
          }
        }
      }
    }),
    { numRuns: 80 },
  );
});
