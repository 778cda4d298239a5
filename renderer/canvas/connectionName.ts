import type { TFunction } from 'i18next';
import { printValence } from '../../shared/figures/printValence.ts';
import { isPraisePoint } from '../../shared/analysis/isPraisePoint.ts';
import type { BlueprintLineKind } from '../../shared/analysis/blueprintLines.ts';
import { percentText } from '../../shared/scene/connectionText.ts';
import type { ConnectionEdgeData } from './connectionEdge.ts';
import type { StepNodeData } from './stepNode.ts';
import { valenceKey } from './valenceText.ts';

type Translate = TFunction<['connections', 'lanes', 'map', 'inspector']>;

/**
 * What a screen reader says of a connection: what it is, from where to where, how likely and when, what it is called,
 * between which stages and lanes and over which lines it runs, how its two ends feel and what hurts there. "Sequence
 * from Calls to Holds, 60 %, stage Filing, from lane Customer to lane Hotline, crosses: Line of interaction, at Holds:
 * feels −2 very bad for Sarah, 1 pain point".
 */
export function connectionName(
  t: Translate,
  { connection, from, to }: ConnectionEdgeData,
  crossed: readonly BlueprintLineKind[],
): string {
  const { kind, label, condition, probability, given, received } = connection;
  return [
    t(`from-to-${kind}`, { from: from.step.title, to: to.step.title }),
    label,
    percentText(probability),
    condition === '' ? '' : t('ifCondition', { condition }),
    given === '' || kind !== 'exchange' ? '' : t('gives', { what: given }),
    received === '' || kind !== 'exchange' ? '' : t('getsBack', { what: received }),
    from.stageName === to.stageName
      ? from.stageName && t('map:inStage', { name: from.stageName })
      : t('betweenStages', { from: from.stageName, to: to.stageName }),
    from.laneName === to.laneName
      ? from.laneName && t('map:inLane', { name: from.laneName })
      : t('betweenLanes', { from: from.laneName, to: to.laneName }),
    ...crossed.map((line) => t('crosses', { line: t(`lanes:line-${line}`) })),
    endText(t, from),
    endText(t, to),
  ]
    .filter((part) => part !== '')
    .join(t('separator'));
}

/** How a step at an end feels and what hurts there; nothing where nothing is said of it. */
function endText(t: Translate, { step, feelings, insights }: StepNodeData): string {
  const pains = insights.filter((one) => !isPraisePoint(one)).length;
  const facts = [
    ...feelings.map(({ participant, valence }) =>
      t('map:feels', {
        valence: printValence(valence),
        word: t(valenceKey(valence)),
        name: participant.name,
      }),
    ),
    ...(pains === 0 ? [] : [t('map:pains', { count: pains })]),
  ];
  return facts.length === 0 ? '' : t('atEnd', { title: step.title, facts: facts.join(t('separator')) });
}
