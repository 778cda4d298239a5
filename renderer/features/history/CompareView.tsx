import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedMoves, ComparedRecord, Comparison, Mark } from '../../../shared/analysis/comparison.ts';
import { describeComparison } from '../../../shared/analysis/describeComparison.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import { mapsOf } from '../../../shared/model/siblings.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ArrowLeft, ArrowLeftRight, MapIcon, TriangleAlert } from '../../ui/icons.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Select } from '../../ui/Select.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import styles from './History.module.css';
import { MapPicture } from '../../picture/MapPicture.tsx';
import { isSameMoment, keyOfMoment, momentText } from './moment.ts';
import type { Moment } from './moment.ts';
import { extentOf, placeMarks, united } from '../../picture/picture.ts';
import type { Outlook } from '../../picture/usePanZoom.ts';
import { useStateAt } from './useStateAt.ts';
import type { ShownState, StateCache } from './useStateAt.ts';

interface CompareViewProps {
  readonly cache: StateCache;
  readonly before: Moment;
  readonly after: Moment;
  readonly mapId: Id | null;
  readonly onMap: (mapId: Id) => void;
  readonly onSides: (before: Moment, after: Moment) => void;
  readonly onLook: () => void;
}

const nothingMarked: ReadonlyMap<Id, Mark> = new Map();

/** Two states side by side: their maps move together, and what is different is marked on both and listed. */
export function CompareView(props: CompareViewProps) {
  const { cache, before, after, mapId, onMap } = props;
  const { t } = useTranslation('history');
  const language = useLanguage();
  const earlier = useStateAt(cache, before);
  const later = useStateAt(cache, after);
  const [outlook, setOutlook] = useState<Outlook | null>(null);
  const [shownId, setShownId] = useState<Id | null>(null);
  const projects = bothOf(earlier, later);

  const comparison = useMemo(
    () => (projects === null ? null : describeComparison(projects[0], projects[1])),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the pair is new each time, its two are not
    [projects?.[0], projects?.[1]],
  );
  const maps = useMemo(() => mapsOfBoth(earlier.project, later.project), [earlier.project, later.project]);
  const map = maps.find(({ id }) => id === mapId) ?? maps[0];
  const marks = useMemo(
    () => (comparison === null || map === undefined ? nothingMarked : marksOf(comparison, map.id)),
    [comparison, map],
  );
  const sides = [
    { moment: before, state: earlier, label: t('before') },
    { moment: after, state: later, label: t('after') },
  ] as const;
  const whole = useMemo(
    () =>
      united(
        [earlier.project, later.project].flatMap((project) =>
          map === undefined || project?.maps[map.id] === undefined ? [] : [extentOf(project, map.id)],
        ),
      ) ?? undefined,
    [earlier.project, later.project, map],
  );

  const show = (entry: ComparedRecord | ComparedMoves) => {
    const id = 'ids' in entry ? entry.ids[0] : entry.id;
    const onto = entry.mapId ?? map?.id;
    if (id === undefined || onto === undefined || projects === null) return;
    if (onto !== map?.id) onMap(onto);
    setShownId(id);
    const marked = new Map<Id, Mark>([[id, 'changed']]);
    for (const stepId of entry.table === 'insights' ? stepsOfInsight(projects, id) : []) {
      marked.set(stepId, 'changed');
    }
    const box = [projects[1], projects[0]].flatMap((project) => placeMarks(project, onto, marked))[0]?.box;
    if (box === undefined) return setOutlook(null);
    setOutlook({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      zoom: Math.max(0.5, outlook?.zoom ?? 0.75),
    });
  };

  return (
    <section className={styles.main} aria-label={t('compare')}>
      <div className={styles.bar}>
        <Button icon={ArrowLeft} onPress={props.onLook}>
          {t('look')}
        </Button>
        <p className={styles.hint}>{t('chooseInList', { side: t('before') })}</p>
        {maps.length > 1 && (
          <Select
            label={t('map')}
            isLabelHidden
            className={styles.mapChoice}
            options={maps.map(({ id, name }) => ({ value: id, label: name === '' ? t('untitled') : name }))}
            value={map?.id ?? null}
            onChange={(id) => {
              onMap(id);
              setOutlook(null);
            }}
          />
        )}
      </div>
      <div className={styles.sides}>
        {sides.map(({ moment, state, label }, index) => (
          <div key={label} className={styles.oneSide} role="group" aria-label={label}>
            <div className={styles.sideHead}>
              <MomentChoice
                label={label}
                value={moment}
                others={[before, after]}
                onChange={(chosen) =>
                  index === 0 ? props.onSides(chosen, after) : props.onSides(before, chosen)
                }
              />
              {index === 0 && (
                <IconButton
                  icon={ArrowLeftRight}
                  label={t('swap')}
                  onPress={() => props.onSides(after, before)}
                />
              )}
            </div>
            <div className={styles.stage}>
              <SidePicture
                state={state}
                mapId={map?.id ?? null}
                moment={momentText(t, moment, language)}
                outlook={outlook}
                onOutlook={setOutlook}
                whole={whole}
                marks={marks}
                shownId={shownId}
              />
            </div>
          </div>
        ))}
      </div>
      {comparison !== null && (
        <DifferenceList
          comparison={comparison}
          maps={maps}
          mapId={map?.id ?? null}
          shownId={shownId}
          onShow={show}
        />
      )}
    </section>
  );
}

interface SidePictureProps {
  readonly state: ShownState;
  readonly mapId: Id | null;
  readonly moment: string;
  readonly outlook: Outlook | null;
  readonly onOutlook: (outlook: Outlook | null) => void;
  readonly whole: ReturnType<typeof extentOf> | undefined;
  readonly marks: ReadonlyMap<Id, Mark>;
  readonly shownId: Id | null;
}

function SidePicture({ state, mapId, moment, ...picture }: SidePictureProps) {
  const { t } = useTranslation('history');
  const { project, fault, isSlow } = state;
  if (fault !== null) return <EmptyState icon={TriangleAlert} title={t('gone')} />;
  const map = project?.maps[mapId ?? ''];
  return (
    <>
      {project !== null && map === undefined && <EmptyState icon={MapIcon} title={t('noMapHere')} />}
      {project !== null && map !== undefined && (
        <MapPicture
          project={project}
          mapId={map.id}
          label={t('picture', { name: map.name, moment })}
          isStale={isSlow}
          {...picture}
        />
      )}
      {isSlow && <ProgressBar label={t('loading')} percent={null} className={styles.progress} />}
    </>
  );
}

interface MomentChoiceProps {
  readonly label: string;
  readonly value: Moment;
  readonly others: readonly Moment[];
  readonly onChange: (moment: Moment) => void;
}

/** Now, the named versions, and the places in the log that stand on either side. */
function MomentChoice({ label, value, others, onChange }: MomentChoiceProps) {
  const { t } = useTranslation('history');
  const language = useLanguage();
  const versions = useProject((project) => project.versions);
  const moments: readonly Moment[] = [
    { kind: 'now' },
    ...Object.values(versions)
      .sort((one, other) => other.at - one.at)
      .map((version): Moment => ({ kind: 'version', version })),
    ...others.filter(
      (moment, index) =>
        moment.kind === 'change' && others.findIndex((one) => isSameMoment(one, moment)) === index,
    ),
  ];
  return (
    <Select
      label={label}
      className={styles.momentChoice}
      options={moments.map((moment) => ({
        value: keyOfMoment(moment),
        label: momentText(t, moment, language),
      }))}
      value={keyOfMoment(value)}
      onChange={(key) => {
        const chosen = moments.find((moment) => keyOfMoment(moment) === key);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}

function bothOf(earlier: ShownState, later: ShownState): readonly [Project, Project] | null {
  if (!earlier.isCurrent || !later.isCurrent || earlier.project === null || later.project === null)
    return null;
  return [earlier.project, later.project];
}

/** The maps of the later state in their order, then those that only the earlier one has. */
function mapsOfBoth(earlier: Project | null, later: Project | null) {
  const maps = later === null ? [] : mapsOf(later);
  const gone = earlier === null ? [] : mapsOf(earlier).filter(({ id }) => later?.maps[id] === undefined);
  return [...maps, ...gone];
}

/** The marks of one map; a step that only lies elsewhere has one as well. */
function marksOf({ records, moves }: Comparison, mapId: Id): ReadonlyMap<Id, Mark> {
  const marks = new Map<Id, Mark>();
  for (const { what, table, mapId: onMap, ids } of moves) {
    const isSeen = onMap === mapId && table !== 'maps' && what !== 'size';
    if (isSeen) for (const id of ids) marks.set(id, 'moved');
  }
  for (const { id, mark, mapId: onMap, table } of records) {
    if (onMap === mapId && table !== 'maps') marks.set(id, mark);
  }
  return marks;
}

function stepsOfInsight(projects: readonly Project[], insightId: Id): readonly Id[] {
  return projects.flatMap((project) =>
    Object.values(project.insightSteps)
      .filter((link) => link.insightId === insightId)
      .map(({ stepId }) => stepId),
  );
}
