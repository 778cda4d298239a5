import { addMetric } from '../../commands/addMetric.ts';
import { addMetricPoints } from '../../commands/addMetricPoints.ts';
import { addSurveyAnswers } from '../../commands/addSurveyAnswers.ts';
import { editMetricFields } from '../../commands/editMetricFields.ts';
import type { Id } from '../../model/ids.ts';
import type { Direction } from '../../model/records.ts';
import { entriesOf } from './making.ts';
import type { Making } from './making.ts';
import { figures, promises, surveys } from './metricOutline.ts';
import type { FigureKey, MetricOutline, Point } from './metricOutline.ts';

/** The firm's own figures: those that prove a pain to be gone, its promises, and what customers answer. */
export function addMetrics(making: Making): void {
  const { story, run, newId, idOf, day } = making;
  for (const [key, outline] of entriesOf<FigureKey, MetricOutline>(figures)) {
    const { pain, unit, points } = outline;
    const id = idOf(`figure:${key}`);
    add(id, story.figures[key], story.units[unit], outline, pain === null ? null : idOf(`insight:${pain}`));
    note(making, id, points, story.pointNotes[key] ?? {});
  }
  for (const [key, { share, seconds, baseline, points }] of entriesOf(promises)) {
    const id = newId();
    const target = Math.round(share * 100);
    add(id, story.promises[key], story.units.percent, { direction: 'higher', baseline, target }, null);
    const fields = { method: 'promise', promiseShare: share, promiseSeconds: seconds } as const;
    run(editMetricFields, { metricId: id, fields });
    note(making, id, points, {});
  }
  for (const [key, outline] of entriesOf(surveys)) {
    const metricId = newId();
    add(metricId, story.surveys[key], outline.method === 'csat' ? story.units.percent : '', outline, null);
    run(editMetricFields, { metricId, fields: { method: outline.method } });
    const answers = outline.answers.flatMap(({ day: fromToday, counts }) =>
      Object.entries<number>(counts).map(([score, count]) => ({
        id: newId(),
        at: day(fromToday),
        score: Number(score),
        count,
      })),
    );
    run(addSurveyAnswers, { metricId, answers });
  }

  function add(
    id: Id,
    name: string,
    unit: string,
    facts: { readonly direction: Direction; readonly baseline: number; readonly target: number },
    insightId: Id | null,
  ): void {
    const { direction, baseline, target } = facts;
    const figure = (value: number) => ({ value, basis: 'assumed', note: making.assumed }) as const;
    const values = { baseline: figure(baseline), target: figure(target) };
    run(addMetric, { id, insightId, name, unit, direction, source: making.assumed, values });
  }
}

/** The values that came after a praise: with them it relapses by itself. */
export function addSetbacks(making: Making): void {
  for (const [key, { points, setback }] of entriesOf<FigureKey, MetricOutline>(figures)) {
    if (setback === undefined) continue;
    const notes = making.story.pointNotes[key] ?? {};
    note(making, making.idOf(`figure:${key}`), setback, notes, points.length);
  }
}

function note(
  { run, newId, day, assumed, marked }: Making,
  metricId: Id,
  points: readonly Point[],
  notes: Readonly<Record<number, string>>,
  firstPlace = 0,
): void {
  if (points.length === 0) return;
  run(addMetricPoints, {
    metricId,
    points: points.map(([fromToday, value, basis = 'measured'], place) => {
      const words = notes[firstPlace + place];
      const said = words === undefined ? assumed : marked(words);
      return { id: newId(), at: day(fromToday), value, basis, note: said };
    }),
  });
}
