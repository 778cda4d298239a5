import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { mapsOf } from '../../../shared/model/siblings.ts';
import { faultText } from '../../i18n/faultText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useWorkbenchState } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ArrowLeft, ArrowRight, FileDiff, MapIcon, RotateCcw, TriangleAlert } from '../../ui/icons.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Select } from '../../ui/Select.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { changeText } from './changeText.ts';
import styles from './History.module.css';
import type { NamedPlace } from './lastPlace.ts';
import { MapPicture } from '../../picture/MapPicture.tsx';
import { momentOf, momentText, withTime } from './moment.ts';
import type { Moment } from './moment.ts';
import type { HistoryLog } from './useHistoryLog.ts';
import type { Outlook } from '../../picture/usePanZoom.ts';
import { useStateAt } from './useStateAt.ts';
import type { StateCache } from './useStateAt.ts';

interface LookViewProps {
  readonly cache: StateCache;
  readonly log: HistoryLog;
  readonly moment: Moment;
  readonly mapId: Id | null;
  readonly isRestoring: boolean;
  readonly onMap: (mapId: Id) => void;
  readonly onMoment: (moment: Moment) => void;
  readonly onRestore: () => void;
  readonly onName: (place: NamedPlace | null) => void;
  readonly onCompare: () => void;
}

/** The map as it was at one moment, and what can be done with that state. */
export function LookView(props: LookViewProps) {
  const { cache, log, onMoment } = props;
  const { t } = useTranslation(['history', 'changes']);
  const { t: tErrors } = useTranslation('errors');
  const language = useLanguage();
  const [outlook, setOutlook] = useState<Outlook | null>(null);
  const { project, change, isSlow, fault } = useStateAt(cache, props.moment);
  const moment = withTime(props.moment, change);
  const createdAt = useWorkbenchState((state) => state.head.createdAt);
  const maps = project === null ? [] : mapsOf(project);
  const map = maps.find(({ id }) => id === props.mapId) ?? maps[0];
  const line = lineOf(log, moment) ?? change ?? undefined;
  const isNow = moment.kind === 'now' || (moment.kind === 'change' && moment.seq === log.last);
  const text = momentText(t, moment, language);

  const goTo = (seq: number) => {
    if (seq === log.last) return onMoment({ kind: 'now' });
    const change = log.changes.find((one) => one.seq === seq);
    onMoment(change === undefined ? { kind: 'change', seq, at: null } : momentOf(change));
  };
  const place =
    moment.kind === 'now' ? log.last : (line?.seq ?? (moment.kind === 'change' ? moment.seq : null));

  const nameIt = () => {
    if (isNow) return props.onName(null);
    if (line !== undefined) props.onName({ at: line.at, atChange: line.id });
    else if (moment.kind === 'change') props.onName({ at: createdAt, atChange: null });
    else props.onName({ at: moment.version.at, atChange: moment.version.atChange });
  };

  return (
    <section className={styles.main} aria-label={isNow ? t('asItIs') : t('asItWas', { moment: text })}>
      <div className={styles.bar}>
        <div className={styles.heading}>
          <h3>{isNow ? t('asItIs') : t('asItWas', { moment: text })}</h3>
          {line !== undefined && <p>{changeText(t, line)}</p>}
          {moment.kind === 'version' && moment.version.description !== '' && (
            <p>{moment.version.description}</p>
          )}
        </div>
        {maps.length > 1 && (
          <Select
            label={t('map')}
            isLabelHidden
            className={styles.mapChoice}
            options={maps.map(({ id, name }) => ({ value: id, label: name === '' ? t('untitled') : name }))}
            value={map?.id ?? null}
            onChange={(id) => {
              props.onMap(id);
              setOutlook(null);
            }}
          />
        )}
        <Button isDisabled={fault !== null || (line === undefined && place !== 0 && !isNow)} onPress={nameIt}>
          {t('nameVersion')}
        </Button>
        <Button icon={FileDiff} isDisabled={isNow || fault !== null} onPress={props.onCompare}>
          {t('compareWithNow')}
        </Button>
        <Button
          icon={RotateCcw}
          tone="primary"
          isDisabled={isNow || fault !== null}
          isPending={props.isRestoring}
          onPress={props.onRestore}
        >
          {t('restore')}
        </Button>
      </div>
      <div className={styles.stage} aria-busy={isSlow}>
        {fault !== null && (
          <EmptyState
            icon={TriangleAlert}
            title={
              fault.code === 'not-found' ? t('gone') : t('failed', { reason: faultText(tErrors, fault) })
            }
          />
        )}
        {fault === null && project !== null && map === undefined && (
          <EmptyState icon={MapIcon} title={t('noMap')} />
        )}
        {fault === null && project !== null && map !== undefined && (
          <MapPicture
            project={project}
            mapId={map.id}
            label={t('picture', { name: map.name, moment: text })}
            outlook={outlook}
            onOutlook={setOutlook}
            isStale={isSlow}
          />
        )}
        {isSlow && <ProgressBar label={t('loading')} percent={null} className={styles.progress} />}
      </div>
      {log.last > 0 && (
        <div className={styles.timeline}>
          <IconButton
            icon={ArrowLeft}
            label={t('earlier')}
            isDisabled={place === null || place <= 0}
            onPress={() => goTo((place ?? 1) - 1)}
          />
          <Slider
            label={t('timeline')}
            isLabelHidden
            className={styles.slider}
            value={place}
            min={0}
            max={log.last}
            step={1}
            valueText={`${t('placeOf', { seq: place ?? 0, count: log.last })}, ${text}`}
            onChange={goTo}
            onCommit={goTo}
          />
          <IconButton
            icon={ArrowRight}
            label={t('later')}
            isDisabled={place === null || place >= log.last}
            onPress={() => goTo((place ?? 0) + 1)}
          />
          <span className={styles.place}>{t('placeOf', { seq: place ?? 0, count: log.last })}</span>
        </div>
      )}
    </section>
  );
}

/** The line of the log that led to a moment, as far as the log was read. */
function lineOf({ changes, last }: HistoryLog, moment: Moment) {
  const { kind } = moment;
  if (kind === 'version') return changes.find(({ id }) => id === moment.version.atChange);
  const seq = kind === 'now' ? last : moment.seq;
  // The log has no gaps: the place of a line in the list is its place in the log.
  return changes[last - seq]?.seq === seq ? changes[last - seq] : changes.find((one) => one.seq === seq);
}
