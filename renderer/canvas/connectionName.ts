import type { TFunction } from 'i18next';
import { feelingsByStep } from '../../shared/analysis/feelingsByStep.ts';
import { insightsByStep } from '../../shared/analysis/insightsByStep.ts';
import { isPraisePoint } from '../../shared/analysis/isPraisePoint.ts';
import type { BlueprintLineKind } from '../../shared/analysis/blueprintLines.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Connection } from '../../shared/model/records.ts';
import { percentText } from '../../shared/scene/connectionText.ts';
import { signed, valenceKey } from './valenceText.ts';

type Translate = TFunction<['connections', 'lanes', 'map', 'inspector']>;

/**
 * What a screen reader says of a connection: what it is, from where to where, how likely and when, what it is called,
 * between which stages and lanes and over which lines it runs, how its two ends feel and what hurts there. "Sequence
 * from Calls to Holds, 60 %, stage Filing, from lane Customer to lane Hotline, crosses: Line of interaction, at Holds:
 * feels −2 very bad for Sarah, 1 pain point".
 */
export function connectionName(
  t: Translate,
  project: Project,
  connection: Connection,
  crossed: readonly BlueprintLineKind[],
): string {
  const { kind, label, condition, probability, given, received } = connection;
  const { stages, lanes } = project;
  const [from, to] = [project.steps[connection.fromStepId], project.steps[connection.toStepId]];
  const nameIn = (table: typeof stages | typeof lanes, id: Id | null | undefined) =>
    table[id ?? '']?.name ?? '';
  const [fromStage, toStage] = [nameIn(stages, from?.stageId), nameIn(stages, to?.stageId)];
  const [fromLane, toLane] = [nameIn(lanes, from?.laneId), nameIn(lanes, to?.laneId)];
  return [
    t(`from-to-${kind}`, { from: from?.title ?? '', to: to?.title ?? '' }),
    label,
    percentText(probability),
    condition === '' ? '' : t('ifCondition', { condition }),
    given === '' || kind !== 'exchange' ? '' : t('gives', { what: given }),
    received === '' || kind !== 'exchange' ? '' : t('getsBack', { what: received }),
    fromStage === toStage
      ? fromStage && t('map:inStage', { name: fromStage })
      : t('betweenStages', { from: fromStage, to: toStage }),
    fromLane === toLane
      ? fromLane && t('map:inLane', { name: fromLane })
      : t('betweenLanes', { from: fromLane, to: toLane }),
    ...crossed.map((line) => t('crosses', { line: t(`lanes:line-${line}`) })),
    endText(t, project, from),
    endText(t, project, to),
  ]
    .filter((part) => part !== '')
    .join(t('separator'));
}

/** How a step at an end feels and what hurts there; nothing where nothing is said of it. */
function endText(t: Translate, project: Project, step: Project['steps'][Id] | undefined): string {
  if (step === undefined) return '';
  const pains = (insightsByStep(project).get(step.id) ?? []).filter((one) => !isPraisePoint(one)).length;
  const facts = [
    ...(feelingsByStep(project).get(step.id) ?? []).map(({ participant, valence }) =>
      t('map:feels', { valence: signed(valence), word: t(valenceKey(valence)), name: participant.name }),
    ),
    ...(pains === 0 ? [] : [t('map:pains', { count: pains })]),
  ];
  return facts.length === 0 ? '' : t('atEnd', { title: step.title, facts: facts.join(t('separator')) });
}
