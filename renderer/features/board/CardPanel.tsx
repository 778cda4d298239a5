import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCard } from '../../../shared/analysis/board/boardCards.ts';
import { boardColumns } from '../../../shared/analysis/board/columnOf.ts';
import type { InsightState } from '../../../shared/model/records.ts';
import { missingForState } from '../../../shared/rules/insightStates.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import { MapPicture } from '../../picture/MapPicture.tsx';
import type { Outlook } from '../../picture/usePanZoom.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Frown, Heart, MapIcon, Pencil, X } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './CardPanel.module.css';
import { placeOf } from './cardFacts.ts';
import { openInsight } from './openInsight.ts';

interface CardPanelProps {
  readonly card: BoardCard;
  readonly onMove: (state: InsightState) => void;
  readonly onClose: () => void;
}

/** A card beside its place on the map: what is known of it, what it needs next, and where it lies. */
export function CardPanel({ card, onMove, onClose }: CardPanelProps) {
  const { t } = useTranslation(['board', 'insights', 'common']);
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const { insight, isPraise, steps, belongs } = card;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, []);
  const Mark = isPraise ? Heart : Frown;
  const next = nextState(insight.state);
  const missing = next === null || isPraise ? [] : missingForState(project, insight.id, next);
  const names = (ids: readonly string[], table: 'participants' | 'owners' | 'tags') =>
    ids.flatMap((id) => project[table][id]?.name ?? []).join(' · ');
  const actions = new Set(
    Object.values(project.actionEffects)
      .filter(({ insightId }) => insightId === insight.id)
      .map(({ actionId }) => actionId),
  );
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('where'), steps.map((step) => placeOf(project, step)).join(' · ')],
    [t('dimension-participant'), names(belongs.participant, 'participants')],
    [t('dimension-owner'), names(belongs.owner, 'owners')],
    [t('dimension-tag'), names(belongs.tag, 'tags')],
    [t('riskPriority'), card.risk === null ? '' : String(card.risk)],
    [t('actions'), [...actions].flatMap((id) => project.actions[id]?.title ?? []).join(' · ')],
    [t('insights:remedy'), insight.remedy],
    [t('reason'), insight.state === 'accepted' ? insight.acceptedReason : ''],
  ];
  return (
    <aside
      className={styles.panel}
      aria-labelledby="card-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <span className={classes(styles.mark, isPraise ? styles.praise : styles.pain)}>
          <Mark size={15} aria-hidden />
        </span>
        <h3 id="card-title" ref={title} tabIndex={-1}>
          {t(isPraise ? 'insights:praise' : 'insights:pain')}
        </h3>
        <IconButton icon={X} size="small" hasTooltip={false} label={t('common:close')} onPress={onClose} />
      </div>
      <div className={styles.body}>
        <blockquote className={styles.words}>{card.words}</blockquote>
        {card.words !== insight.words && (
          <p className={styles.small}>{t('insights:saidBefore', { words: insight.words })}</p>
        )}
        {insight.polarity === 'pain' && (
          <Select
            label={t('state')}
            value={card.column}
            options={boardColumns.map((column) => ({ value: column, label: t(`state-${column}`) }))}
            onChange={(state) => {
              if (state !== card.column) onMove(state);
            }}
          />
        )}
        {next !== null && missing.length > 0 && (
          <div className={styles.needs}>
            <p>{t('needsFor', { state: t(`state-${next}`) })}</p>
            <ul>
              {missing.map((one) => (
                <li key={one}>{t(`needs-${one}`)}</li>
              ))}
            </ul>
          </div>
        )}
        <div className={styles.buttons}>
          <Button icon={Pencil} size="small" onPress={() => openInsight(workbench, insight.id)}>
            {t('openInsight')}
          </Button>
          <Button
            icon={MapIcon}
            size="small"
            isDisabled={steps.length === 0}
            onPress={() => showRecord(workbench, insight.id)}
          >
            {t('showOnMap')}
          </Button>
        </div>
        <Place card={card} />
        <dl className={styles.facts}>
          {facts
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </div>
    </aside>
  );
}

/** The state after this one on the way to praise; null at its end and beside it. */
function nextState(state: InsightState): InsightState | null {
  if (state === 'praised' || state === 'accepted') return null;
  if (state === 'relapsed') return 'praised';
  return boardColumns[boardColumns.indexOf(state) + 1] ?? null;
}

/** The map around the first step of a card. */
function Place({ card }: { readonly card: BoardCard }) {
  const { t } = useTranslation('board');
  const project = useProject((current) => current);
  const [step] = card.steps;
  const around = useMemo((): Outlook | null => {
    const box = step === undefined ? undefined : layoutMap(project, step.mapId).steps.get(step.id);
    if (box === undefined) return null;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, zoom };
  }, [project, step]);
  const ringed = useMemo(() => card.steps.map(({ id }) => id), [card.steps]);
  // Until the person moves it, it follows its step.
  const [moved, setMoved] = useState<{ readonly outlook: Outlook | null } | null>(null);
  if (step === undefined) return <p className={styles.small}>{t('noPlace')}</p>;
  return (
    <div className={styles.picture}>
      <MapPicture
        project={project}
        mapId={step.mapId}
        label={t('pictureLabel', { step: step.title })}
        outlook={moved === null ? around : moved.outlook}
        onOutlook={(outlook) => setMoved({ outlook })}
        ringed={ringed}
      />
    </div>
  );
}

const zoom = 0.7;
