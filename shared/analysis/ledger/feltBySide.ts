import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import { mapsOf } from '../../model/siblings.ts';
import { figureOf } from './figure.ts';
import type { LedgerFigure, LedgerRow } from './figure.ts';

/** How a map feels to customers and to the business side: the mean of what each feels at its steps. */
export interface FeltBySide {
  readonly mapId: Id;
  readonly customers: LedgerFigure;
  readonly business: LedgerFigure;
}

/** For each map on which anybody feels anything; as it is and as it should be are not mixed. */
export function feltBySide(project: Project): readonly FeltBySide[] {
  const felt = new Map<Id, Record<'C' | 'B', LedgerRow[]>>();
  for (const { id, stepId, participantId, valence } of Object.values(project.stepFeelings)) {
    const step = project.steps[stepId];
    const participant = project.participants[participantId];
    if (step === undefined || participant === undefined) continue;
    const sides = felt.get(step.mapId) ?? { C: [], B: [] };
    sides[participant.side].push({
      key: id,
      id: stepId,
      name: `${participant.name} · ${step.title}`,
      value: valence,
    });
    felt.set(step.mapId, sides);
  }
  return mapsOf(project).flatMap(({ id }) => {
    const sides = felt.get(id);
    if (sides === undefined) return [];
    const mean = (rows: readonly LedgerRow[]): LedgerFigure => figureOf('mean', { of: 'valence' }, rows);
    return [{ mapId: id, customers: mean(sides.C), business: mean(sides.B) }];
  });
}
