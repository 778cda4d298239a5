import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCard } from '../../../shared/analysis/board/boardCards.ts';
import { laneMove } from '../../../shared/analysis/board/laneMove.ts';
import type { LaneWay } from '../../../shared/analysis/board/laneMove.ts';
import { moveCard } from '../../../shared/commands/moveCard.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Insight, InsightState } from '../../../shared/model/records.ts';
import { missingForState } from '../../../shared/rules/insightStates.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { localeOf } from '../../i18n/languages.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { showToast } from '../../ui/toasts.ts';
import { openInsight } from './openInsight.ts';

/** Where in its column: on top, or before a card (null: behind all of them). */
export type Place = 'top' | { readonly beforeId: Id | null };

/**
 * Moves a card, to another swimlane too where `lane` says so, and answers whether it moved; where it may not, a toast says
 * what it still needs.
 */
export type MoveCardTo = (card: BoardCard, state: InsightState, place: Place, lane?: LaneWay) => boolean;

interface Accepting {
  readonly insight: Insight;
  readonly onAccept: (reason: string) => void;
}

export interface Moving {
  readonly move: MoveCardTo;
  /** The card that is to be left as it is, and whose reason is asked for; null: none is. */
  readonly accepting: Accepting | null;
  readonly stopAccepting: () => void;
}

/** What happens when a card is moved, by whatever hand. */
export function useMoveCard(cards: readonly BoardCard[]): Moving {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const workbench = useWorkbench();
  const [accepting, setAccepting] = useState<Accepting | null>(null);
  const stopAccepting = () => {
    setAccepting(null);
  };

  const move: MoveCardTo = (card, state, place, lane) => {
    const { insight } = card;
    const insightId = insight.id;
    const top = cards.find((one) => one.column === state && one.insight.id !== insightId);
    const beforeId = place === 'top' ? (top?.insight.id ?? null) : place.beforeId;
    const { project } = workbench.store.getState();
    const moving = lane === undefined ? null : laneMove(project, insightId, lane);
    const openIt = { label: t('openInsight'), onPress: () => openInsight(workbench, insightId) };
    if (moving?.obstacle != null) {
      const reason = t(`obstacle-${moving.obstacle}`);
      showToast({ text: t('staysInLane', { words: shortened(card.words), reason }), action: openIt });
      return false;
    }
    const to = { insightId, state, beforeId, ...(lane === undefined ? {} : { lane }) };
    if (card.column === state) return workbench.run(moveCard, to);
    if (insight.polarity === 'praise') {
      showToast({ text: t('staysPraise') });
      return false;
    }
    if (state === 'relapsed') {
      showToast({ text: t('relapsesItself') });
      return false;
    }
    if (state === 'accepted') {
      setAccepting({
        insight,
        onAccept: (reason) => {
          if (workbench.run(moveCard, { ...to, reason })) stopAccepting();
        },
      });
      return false;
    }
    const missing = missingForState(moving?.after ?? project, insightId, state);
    if (missing.length > 0) {
      const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
      const needs = list.format(missing.map((one) => t(`needs-${one}`)));
      showToast({
        text: t('stillNeeds', { words: shortened(insight.words), state: t(`state-${state}`), needs }),
        action: openIt,
      });
      return false;
    }
    return workbench.run(moveCard, to);
  };
  return { move, accepting, stopAccepting };
}

const mostSigns = 60;

function shortened(words: string): string {
  const signs = Array.from(words);
  return signs.length > mostSigns ? `${signs.slice(0, mostSigns).join('')}…` : words;
}
