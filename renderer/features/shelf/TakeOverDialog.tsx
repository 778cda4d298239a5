import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { shapeOf } from '../../../shared/analysis/shelf/flowShape.ts';
import { originOf } from '../../../shared/analysis/shelf/originOf.ts';
import { takeOver } from '../../../shared/commands/takeOver.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { faultText } from '../../i18n/faultText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { descendants, flowOf } from '../../state/shelf/kinship.ts';
import { useShelf, useVersion } from '../../state/shelf/useShelf.ts';
import { undoToast } from '../../state/undoToast.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { clashText, offerText } from './offerText.ts';
import styles from './Shelf.module.css';
import { useTakingOver } from './useTakingOver.ts';
import type { Choice, MapOffers, TakingOver } from './useTakingOver.ts';

interface TakeOverDialogProps {
  /** A flow that came from the shelf, or a journey that was made of a flow. */
  readonly mapId: Id;
  readonly onClose: () => void;
}

/** What a standard flow has become, and what of it a flow and the journeys that were made of it take over. */
export function TakeOverDialog({ mapId, onClose }: TakeOverDialogProps) {
  const { t } = useTranslation(['shelf', 'common']);
  const { t: tErrors } = useTranslation('errors');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const shelf = useShelf();
  const flowMapId = flowOf(project, mapId) ?? mapId;
  const origin = originOf(project, flowMapId);
  const onShelf = shelf?.find(
    (flow) => flow.projectId === origin?.sourceProject && flow.mapId === origin.sourceMap,
  );
  const [newest] = onShelf?.versions ?? [];
  const asked =
    onShelf === undefined || newest === undefined || newest.number <= (origin?.number ?? 0)
      ? null
      : { projectId: onShelf.projectId, mapId: onShelf.mapId, number: newest.number };
  const shown = useVersion(asked);
  const clip = asked !== null && shown.state === 'read' ? shown.clip : null;
  const number = asked?.number ?? 0;
  const version = useMemo(
    () => (clip === null ? null : { theirs: shapeOf(clip.records, clip.mapId), number }),
    [clip, number],
  );
  const journeyIds = mapId === flowMapId ? descendants(project, flowMapId) : [mapId];
  const taking = useTakingOver(project, { flowMapId, version, journeyIds, newId: workbench.newId });
  const isLoading = shelf === null || (asked !== null && shown.state === 'loading');
  const fault = asked !== null && shown.state === 'failed' ? shown : null;
  const notes = onShelf?.versions.filter((one) => one.number > (origin?.number ?? 0)) ?? [];
  const chosen = taking.maps.flatMap((map) => map.offers.map((offer) => taking.choiceOf(map.mapId, offer)));
  const taken = chosen.filter((choice) => choice === 'take').length;
  const isDecided = chosen.some((choice) => choice !== 'later');

  const run = () => {
    if (!workbench.run(takeOver, taking.args)) return;
    onClose();
    undoToast(workbench, t('tookOver', { count: taken }), t('common:undo'));
  };
  const name = project.maps[flowMapId]?.name ?? '';
  return (
    <Dialog
      isOpen
      width="wide"
      onClose={onClose}
      title={asked === null ? t('takeOverFlow', { name }) : t('takeOverTitle', { name, number })}
      actions={
        <>
          <Button onPress={onClose}>{t('notNow')}</Button>
          <Button tone="primary" isDisabled={!isDecided || isLoading} onPress={run}>
            {taken === 0 ? t('keepAll') : t('takeCount', { count: taken })}
          </Button>
        </>
      }
    >
      {isLoading && <ProgressBar label={t('comparing')} percent={null} />}
      {fault !== null && (
        <p role="alert">{fault.fault === null ? t('unreadable') : faultText(tErrors, fault.fault)}</p>
      )}
      {!isLoading && fault === null && (
        <>
          {notes.length > 0 && (
            <dl className={styles.notes}>
              {notes.map((one) => (
                <div key={one.number}>
                  <dt>{t('version', { number: one.number })}</dt>
                  <dd>{one.note === '' ? t('noNote') : one.note}</dd>
                </div>
              ))}
            </dl>
          )}
          {taking.maps.length === 0 && <p>{t('nothingNew')}</p>}
          {taking.maps.map((map) => (
            <Offers
              key={map.mapId}
              map={map}
              taking={taking}
              title={
                map.mapId === flowMapId
                  ? t('inFlow')
                  : t('inJourney', { name: project.maps[map.mapId]?.name ?? '' })
              }
            />
          ))}
        </>
      )}
    </Dialog>
  );
}

interface OffersProps {
  readonly map: MapOffers;
  readonly taking: TakingOver;
  readonly title: string;
}

/** The offers to one map, each with what the person says to it; what clashes first. */
function Offers({ map, taking, title }: OffersProps) {
  const { t } = useTranslation(['shelf', 'history', 'inspector']);
  const language = useLanguage();
  const offers = [
    ...map.offers.filter(({ clash }) => clash !== null),
    ...map.offers.filter(({ clash }) => clash === null),
  ];
  const setAll = (choice: Choice) => {
    for (const { id } of offers) taking.choose(map.mapId, id, choice);
  };
  return (
    <section className={styles.map} aria-label={title}>
      <div className={styles.mapHead}>
        <h3>{title}</h3>
        <Button
          size="small"
          tone="quiet"
          onPress={() => {
            setAll('take');
          }}
        >
          {t('takeAll')}
        </Button>
        <Button
          size="small"
          tone="quiet"
          onPress={() => {
            setAll('keep');
          }}
        >
          {t('keepEvery')}
        </Button>
      </div>
      <ul className={styles.offers}>
        {offers.map((offer) => {
          const text = offerText(t, language, offer, map.sides);
          const clash = clashText(t, language, offer, map.sides);
          return (
            <li key={offer.id} className={styles.offer} data-clash={offer.clash !== null || undefined}>
              <div className={styles.offerText}>
                <span>{text}</span>
                {clash !== '' && <span className={styles.clash}>{clash}</span>}
              </div>
              <SegmentedControl<Choice>
                label={text}
                value={taking.choiceOf(map.mapId, offer)}
                segments={[
                  { value: 'take', label: t('take') },
                  { value: 'keep', label: t('keep') },
                  { value: 'later', label: t('later') },
                ]}
                onChange={(choice) => {
                  taking.choose(map.mapId, offer.id, choice);
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
