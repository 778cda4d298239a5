import { memo } from 'react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCard } from '../../../shared/analysis/board/boardCards.ts';
import { classes } from '../../ui/classes.ts';
import { ClipboardList, Frown, Heart, User } from '../../ui/icons.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Board.module.css';

export interface CardFacts {
  /** `map: step`, and how many more steps; empty: at none. */
  readonly where: string;
  /** Whom it concerns and who carries it. */
  readonly who: string;
}

interface CardViewProps {
  readonly card: BoardCard;
  readonly facts: CardFacts;
  /** Of this card in this swimlane. */
  readonly cardKey: string;
  readonly place: { readonly index: number; readonly count: number };
  /** Px below the top of its cell. */
  readonly top: number;
  /** Tab leads to it. */
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
}

/** A card; those of a column are drawn only near what is in view, and all of one height. */
export const CardView = memo(function CardView(props: CardViewProps) {
  const { card, facts, cardKey, place, isActive, isOpen, isDragged } = props;
  return (
    <div
      role="option"
      aria-selected={isOpen}
      aria-setsize={place.count}
      aria-posinset={place.index + 1}
      tabIndex={isActive ? 0 : -1}
      data-card={cardKey}
      className={classes(styles.card, isOpen && styles.open, isDragged && styles.dragged)}
      style={{ '--top': `${String(props.top)}px` } as CSSProperties}
    >
      <CardFace card={card} facts={facts} />
    </div>
  );
}, isSameCard);

/** An edit makes the facts anew, mostly with the same words in them. */
function isSameCard(one: CardViewProps, other: CardViewProps): boolean {
  return (
    one.card === other.card &&
    one.facts.where === other.facts.where &&
    one.facts.who === other.facts.who &&
    one.cardKey === other.cardKey &&
    one.place.index === other.place.index &&
    one.place.count === other.place.count &&
    one.top === other.top &&
    one.isActive === other.isActive &&
    one.isOpen === other.isOpen &&
    one.isDragged === other.isDragged
  );
}

/** What a card says; also under the pointer that drags it. */
export function CardFace({ card, facts }: { readonly card: BoardCard; readonly facts: CardFacts }) {
  const { t } = useTranslation(['board', 'insights']);
  const { isPraise, risk, actions } = card;
  const Mark = isPraise ? Heart : Frown;
  return (
    <>
      <span className={classes(styles.mark, isPraise ? styles.praise : styles.pain)}>
        <Mark size={13} role="img" aria-label={t(isPraise ? 'insights:praise' : 'insights:pain')} />
      </span>
      <span className={styles.words}>{card.words}</span>
      <span className={styles.where}>{facts.where === '' ? t('insights:noStep') : facts.where}</span>
      <span className={styles.foot}>
        <span className={styles.who}>
          {facts.who !== '' && <User size={12} aria-hidden />}
          <span>{facts.who}</span>
        </span>
        {actions > 0 && (
          <span className={styles.fact}>
            <ClipboardList size={12} aria-hidden />
            <span aria-hidden>{actions}</span>
            <VisuallyHidden>{t('actionCount', { count: actions })}</VisuallyHidden>
          </span>
        )}
        {risk !== null && <span className={styles.fact}>{t('risk', { risk })}</span>}
      </span>
    </>
  );
}
