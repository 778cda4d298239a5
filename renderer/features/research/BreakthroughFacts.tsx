import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Breakthrough } from '../../../shared/analysis/research/breakthroughs.ts';
import { setMoment } from '../../../shared/commands/setMoment.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useBreakthroughs } from './BreakthroughColumn.tsx';
import styles from './Research.module.css';
import { useArithmetic } from './useArithmetic.ts';

/** How a moment comes to its place among the breakthrough points, and a place that the person gives it instead. */
export function BreakthroughFacts({ entryId }: { readonly entryId: Id }) {
  const { ranked, apart, open } = useBreakthroughs();
  const point = [...ranked, ...apart, ...open].find((one) => one.entry.id === entryId);
  if (point === undefined) return null;
  const place = ranked.indexOf(point);
  return <PointFacts point={point} place={place < 0 ? null : place + 1} />;
}

function PointFacts({ point, place }: { readonly point: Breakthrough; readonly place: number | null }) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const { sum, parts } = useArithmetic(point);
  const [draft, setDraft] = useState<{ readonly rank: number | null; readonly reason: string } | null>(null);
  const { id: entryId } = point.entry;
  const give = () => {
    if (draft === null || draft.rank === null || draft.reason.trim() === '') return;
    const fields = { rank: draft.rank, rankReason: draft.reason };
    if (workbench.run(setMoment, { entryId, fields })) setDraft(null);
  };
  return (
    <div className={styles.group} role="group" aria-label={t('breakthrough')}>
      <h4 className={styles.groupTitle}>{place === null ? t('breakthrough') : t('place', { place })}</h4>
      <p className={styles.sum}>{sum}</p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {point.override !== null && (
        <p className={styles.hint}>{t('overridden', { reason: point.override.reason })}</p>
      )}
      {draft === null ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            onPress={() => {
              setDraft({ rank: point.override?.rank ?? place ?? 1, reason: point.override?.reason ?? '' });
            }}
          >
            {t('giveRank')}
          </Button>
          {point.override !== null && (
            <Button
              size="small"
              tone="quiet"
              onPress={() => {
                workbench.run(setMoment, { entryId, fields: { rank: null, rankReason: '' } });
              }}
            >
              {t('dropRank')}
            </Button>
          )}
        </div>
      ) : (
        <>
          <NumberField
            label={t('rank')}
            value={draft.rank}
            min={1}
            max={1000}
            step={1}
            autoFocus
            onChange={(rank) => {
              setDraft({ ...draft, rank });
            }}
          />
          <TextField
            label={t('rankReason')}
            value={draft.reason}
            maxLength={limits.textLength}
            onChange={(reason) => {
              setDraft({ ...draft, reason });
            }}
            onEnter={give}
          />
          <div className={styles.buttons}>
            <Button
              size="small"
              tone="primary"
              isDisabled={draft.rank === null || draft.reason.trim() === ''}
              onPress={give}
            >
              {t('keepRank')}
            </Button>
            <Button
              size="small"
              tone="quiet"
              onPress={() => {
                setDraft(null);
              }}
            >
              {t('cancel')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
