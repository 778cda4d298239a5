import type { TFunction } from 'i18next';
import { printValence } from '../../shared/figures/printValence.ts';
import { isPraisePoint } from '../../shared/analysis/isPraisePoint.ts';
import type { StepNodeData } from './stepNode.ts';
import { valenceWord } from './valenceText.ts';

/**
 * What a screen reader says of a step: what it is, where it lies, how it feels, what hurts there. "Waits on hold
 * 45 minutes, stage Filing Claim, lane Sarah, feels −2 very bad for Sarah, 1 pain point".
 */
export function stepName(
  t: TFunction<['map', 'inspector']>,
  data: StepNodeData,
  isSelected: boolean,
  /** As the lens shows it. */
  { isBeside, weight }: { readonly isBeside: boolean; readonly weight: number } = {
    isBeside: false,
    weight: 0,
  },
): string {
  const { step, stageName, laneName, feelings, insights, channel, owner, extras } = data;
  // In a value network a step stands for a participant, and lies in no cell.
  const isNode = step.stageId === null && step.laneId === null;
  const praises = insights.filter(isPraisePoint).length;
  const pains = insights.length - praises;
  return [
    step.title,
    isNode ? t('node') : step.kind === 'task' ? '' : t(`inspector:kinds-${step.kind}`),
    step.isMomentOfTruth ? t('momentOfTruth') : '',
    extras.touch === null
      ? ''
      : t('touch', { giver: extras.touch.giver?.name ?? '?', receiver: extras.touch.receiver?.name ?? '?' }),
    channel === null ? '' : t('overChannel', { name: channel.name }),
    stageName === '' ? '' : t('inStage', { name: stageName }),
    laneName === '' ? '' : t('inLane', { name: laneName }),
    ...feelings.map(({ participant, valence }) =>
      t('feels', { valence: printValence(valence), word: valenceWord(t, valence), name: participant.name }),
    ),
    pains === 0 ? '' : t('pains', { count: pains }),
    praises === 0 ? '' : t('praises', { count: praises }),
    owner === null ? '' : t('ownedBy', { name: owner.name }),
    extras.tags.length === 0
      ? ''
      : t('taggedWith', { names: extras.tags.map((tag) => tag.name).join(t('separator')) }),
    extras.comments === 0 ? '' : t('openComments', { count: extras.comments }),
    step.isLocked ? t('locked') : '',
    weight > 0 ? t('weighs', { weight: String(Math.round(weight * 100) / 100) }) : '',
    isBeside ? t('dimmed') : '',
    isSelected ? t('selected') : '',
  ]
    .filter((part) => part !== '')
    .join(t('separator'));
}
