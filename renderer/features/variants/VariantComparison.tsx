import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../../shared/analysis/comparison.ts';
import { compareVariants } from '../../../shared/analysis/variants/compareVariants.ts';
import { overlayOf } from '../../../shared/analysis/variants/overlayOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import { MapPicture } from '../../picture/MapPicture.tsx';
import type { Outlook } from '../../picture/usePanZoom.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { FigureTable } from './FigureTable.tsx';
import { StepTwin } from './StepTwin.tsx';
import { useVariantNames } from './useVariantNames.ts';
import { VariantList } from './VariantList.tsx';
import styles from './Variants.module.css';

type View = 'beside' | 'overlay' | 'figures';

interface VariantComparisonProps {
  readonly beforeId: Id;
  readonly afterId: Id;
}

/** Two variants beside each other, one over the other, and in figures; and what is otherwise, step by step. */
export function VariantComparison({ beforeId, afterId }: VariantComparisonProps) {
  const { t } = useTranslation('variants');
  const project = useProject((current) => current);
  const nameOf = useVariantNames();
  const [view, setView] = useState<View>('beside');
  const [shownId, setShownId] = useState<Id | null>(null);
  const [outlooks, setOutlooks] = useState<Readonly<Record<Id, Outlook | null>>>({});
  const comparison = useMemo(() => compareVariants(project, beforeId, afterId), [project, beforeId, afterId]);
  const overlay = useMemo(
    () => overlayOf(project, beforeId, afterId, comparison.removed),
    [project, beforeId, afterId, comparison],
  );
  const marks = useMemo(() => {
    const found = new Map<Id, Mark>();
    for (const id of comparison.added) found.set(id, 'added');
    for (const id of comparison.removed) found.set(id, 'removed');
    for (const { oneId, otherId, towards } of comparison.changed) {
      const mark = towards === null ? 'changed' : 'moved';
      found.set(oneId, mark).set(otherId, mark);
    }
    return found;
  }, [comparison]);

  const show = (id: Id) => {
    setShownId(id);
    const pair = comparison.changed.find(({ oneId, otherId }) => oneId === id || otherId === id);
    const both = pair === undefined ? [id] : [pair.oneId, pair.otherId];
    const next: Record<Id, Outlook | null> = { ...outlooks };
    for (const [key, shown, mapId] of [
      [beforeId, project, beforeId],
      [afterId, project, afterId],
      ['overlay', overlay, afterId],
    ] as const) {
      const boxes = layoutMap(shown, mapId).steps;
      const box = both.flatMap((one) => boxes.get(one) ?? [])[0];
      if (box === undefined) continue;
      const zoom = Math.max(0.5, outlooks[key]?.zoom ?? 0.6);
      next[key] = { x: box.x + box.width / 2, y: box.y + box.height / 2, zoom };
    }
    setOutlooks(next);
  };

  const shownStep = project.steps[shownId ?? ''];
  const nameOfMap = (mapId: Id): string => {
    const map = project.maps[mapId];
    return map === undefined ? '' : nameOf(map);
  };
  const picture = (mapId: Id, key = mapId, shown = project) => (
    <section key={key} className={styles.half} aria-label={nameOfMap(mapId)}>
      <p className={styles.halfName}>{key === 'overlay' ? t('overlayOf') : nameOfMap(mapId)}</p>
      <div className={styles.frame}>
        <MapPicture
          project={shown}
          mapId={mapId}
          label={t('picture', { name: nameOfMap(mapId) })}
          outlook={outlooks[key] ?? null}
          onOutlook={(outlook) => setOutlooks((before) => ({ ...before, [key]: outlook }))}
          marks={marks}
          shownId={shownId}
        />
      </div>
    </section>
  );

  return (
    <div className={styles.body}>
      <div className={styles.side}>
        <VariantList comparison={comparison} chosen={shownId} onChoose={show} />
        {shownStep !== undefined && (
          <StepTwin
            key={shownStep.id}
            stepId={shownStep.id}
            otherMapId={shownStep.mapId === afterId ? beforeId : afterId}
          />
        )}
      </div>
      <div className={styles.main}>
        <div className={styles.bar}>
          <SegmentedControl
            label={t('view')}
            value={view}
            segments={(['beside', 'overlay', 'figures'] as const).map((value) => ({
              value,
              label: t(`view-${value}`),
            }))}
            onChange={setView}
          />
        </div>
        {view === 'beside' && (
          <div className={styles.halves}>
            {picture(beforeId)}
            {picture(afterId)}
          </div>
        )}
        {view === 'overlay' && <div className={styles.halves}>{picture(afterId, 'overlay', overlay)}</div>}
        {view === 'figures' && <FigureTable beforeId={beforeId} afterId={afterId} />}
      </div>
    </div>
  );
}
