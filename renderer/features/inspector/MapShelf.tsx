import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { shapeOf } from '../../../shared/analysis/shelf/flowShape.ts';
import { descentOf, offersOf, originOf } from '../../../shared/analysis/shelf/originOf.ts';
import { isPublished } from '../../../shared/commands/publishFlow.ts';
import { setMapOwner } from '../../../shared/commands/setMapOwner.ts';
import { setOrigin } from '../../../shared/commands/setOrigin.ts';
import { tagMap } from '../../../shared/commands/tagMap.ts';
import { untagMap } from '../../../shared/commands/untagMap.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Project } from '../../../shared/model/project.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { localeOf } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { flowOf } from '../../state/shelf/kinship.ts';
import { useShelf } from '../../state/shelf/useShelf.ts';
import { useProject, useWorkbench, useWorkbenchState } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ChipList } from '../../ui/ChipList.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { BookUp, GitPullRequestArrow, LibraryBig } from '../../ui/icons.ts';
import { useSettled } from '../../ui/useSettled.ts';
import styles from './Inspector.module.css';
import standardStyles from './Standard.module.css';

/** Whole flows are compared: after a series of edits, not with each of them. */
const pauseOfEdits = 250;

/**
 * Of a flow that stands on the shelf: who answers for it, its tags and versions. Of another flow, and of a journey that
 * was made of one: where it came from, and whether there is something new.
 */
export function MapShelf({ mapId }: { readonly mapId: Id }) {
  const kind = useProject((project) => project.maps[mapId]?.kind);
  const isOnShelf = useWorkbenchState(({ head }) => head.kind === 'standard');
  const hasOrigin = useProject((project) => originOf(project, mapId) !== null);
  if (kind === 'flow' && isOnShelf) return <OnShelf mapId={mapId} />;
  if (hasOrigin) return <Origin mapId={mapId} />;
  return kind === 'flow' ? <NotOnShelf mapId={mapId} /> : null;
}

function OnShelf({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  const workbench = useWorkbench();
  const projectId = useWorkbenchState(({ head }) => head.id);
  const project = useProject((current) => current);
  const versions = Object.values(project.flowVersions)
    .filter((one) => one.mapId === mapId)
    .sort((one, other) => other.number - one.number);
  const [last] = versions;
  const settled = useSettled(project, pauseOfEdits);
  const isSame = useMemo(() => isPublished(settled, mapId, projectId), [settled, mapId, projectId]);
  const date = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' });
  const number = (last?.number ?? 0) + 1;
  return (
    <div className={styles.group}>
      <h3>{t('title')}</h3>
      <p className={styles.facts}>
        {last === undefined ? t('draft') : t(isSame ? 'isPublished' : 'isChanged', { number: last.number })}
      </p>
      <Button
        icon={BookUp}
        size="small"
        isDisabled={isSame}
        onPress={() => {
          workbench.view.getState().ask({ kind: 'publish', mapId });
        }}
      >
        {t('publish', { number })}
      </Button>
      <div className={standardStyles.shelf}>
        <OwnerChoice mapId={mapId} project={project} />
        <TagChoice mapId={mapId} project={project} />
      </div>
      {versions.length > 0 && (
        <ol className={standardStyles.versions} reversed aria-label={t('versions')}>
          {versions.map((one) => (
            <li key={one.id}>
              <span className={standardStyles.versionHead}>
                {t('version', { number: one.number })} · {date.format(one.at)}
              </span>
              {one.note !== '' && <span className={standardStyles.versionNote}>{one.note}</span>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function OwnerChoice({ mapId, project }: { readonly mapId: Id; readonly project: Project }) {
  const { t } = useTranslation(['shelf', 'fields']);
  const workbench = useWorkbench();
  const owner = Object.values(project.mapOwners).find((one) => one.mapId === mapId);
  const set = (ownerId: Id | null, newOwner: { name: string } | null) => {
    workbench.run(setMapOwner, { mapId, ownerId, newOwner });
  };
  return (
    <ChoiceField
      label={t('owner')}
      placeholder={t('fields:chooseOrType')}
      choices={Object.values(project.owners)
        .sort(byPosition)
        .map(({ id, name }) => ({ id, label: name }))}
      value={owner?.ownerId ?? null}
      maxLength={limits.nameLength}
      onChoose={(id) => {
        set(id, null);
      }}
      create={{
        word: (name) => t('fields:createOwner', { name }),
        onCreate: (name) => {
          set(workbench.newId(), { name });
        },
      }}
      {...(owner === undefined
        ? {}
        : {
            clear: {
              word: t('fields:noOwner'),
              onClear: () => {
                set(null, null);
              },
            },
          })}
    />
  );
}

function TagChoice({ mapId, project }: { readonly mapId: Id; readonly project: Project }) {
  const { t } = useTranslation('fields');
  const workbench = useWorkbench();
  const own = new Set(
    Object.values(project.mapTags).flatMap((one) => (one.mapId === mapId ? [one.tagId] : [])),
  );
  const all = Object.values(project.tags)
    .sort(byPosition)
    .map(({ id, name, colour }) => ({ id, label: name, colour: `var(--participant-${colour})` }));
  return (
    <div className={styles.tags}>
      <ChipList
        label={t('tags')}
        chips={all.filter(({ id }) => own.has(id)).map((one) => ({ ...one, isPartial: false }))}
        removeWord={(name) => t('removeTag', { name })}
        onRemove={(tagId) => {
          workbench.run(untagMap, { mapId, tagId });
        }}
      />
      <ChoiceField
        label={t('addTag')}
        isLabelHidden
        isForAdding
        placeholder={t('addTag')}
        choices={all.filter(({ id }) => !own.has(id))}
        value={null}
        maxLength={limits.nameLength}
        onChoose={(tagId) => {
          workbench.run(tagMap, { mapId, tagId, newTag: null });
        }}
        create={{
          word: (name) => t('createTag', { name }),
          onCreate: (name) => {
            workbench.run(tagMap, { mapId, tagId: workbench.newId(), newTag: { name } });
          },
        }}
      />
    </div>
  );
}

/** Where a flow or a journey came from, and whether that has become something else since. */
function Origin({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation('shelf');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const shelf = useShelf();
  const origin = originOf(project, mapId);
  const flowMapId = flowOf(project, mapId);
  const flowOrigin = flowMapId === null ? null : originOf(project, flowMapId);
  const settled = useSettled(project, pauseOfEdits);
  const isChanged = useMemo(() => {
    const descent = flowMapId === null || flowMapId === mapId ? null : descentOf(settled, mapId);
    return descent !== null && offersOf(descent, shapeOf(settled, flowMapId ?? '')).length > 0;
  }, [settled, mapId, flowMapId]);
  if (origin === null) return null;
  const onShelf = shelf?.find(
    (one) => one.projectId === flowOrigin?.sourceProject && one.mapId === flowOrigin.sourceMap,
  );
  const newest = onShelf?.versions[0]?.number ?? 0;
  const isBehind = flowOrigin !== null && newest > (flowOrigin.number ?? 0);
  const isAdopted = origin.sourceProject !== null;
  return (
    <div className={styles.group}>
      <h3>{t(isAdopted ? 'shelf' : 'origin')}</h3>
      <p className={styles.facts}>
        {isAdopted
          ? t('fromShelf', { name: origin.name, number: origin.number ?? 1 })
          : t('madeOf', { name: project.maps[flowMapId ?? '']?.name ?? origin.name })}
      </p>
      {isAdopted && shelf !== null && !isBehind && (
        <p className={styles.facts}>{t(onShelf === undefined ? 'goneFromShelf' : 'newest')}</p>
      )}
      {(isBehind || isChanged) && (
        <p className={standardStyles.news}>{isBehind ? t('newer', { number: newest }) : t('flowChanged')}</p>
      )}
      {(isBehind || isChanged) && (
        <Button
          icon={GitPullRequestArrow}
          size="small"
          tone="primary"
          onPress={() => {
            workbench.view.getState().ask({ kind: 'take-over', mapId });
          }}
        >
          {t('seeNew')}
        </Button>
      )}
      {isAdopted && (
        <Button
          size="small"
          tone="quiet"
          onPress={() => {
            workbench.run(setOrigin, { mapId, source: null });
          }}
        >
          {t('leave')}
        </Button>
      )}
    </div>
  );
}

function NotOnShelf({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation('shelf');
  const workbench = useWorkbench();
  const hasSteps = useProject((project) => Object.values(project.steps).some((step) => step.mapId === mapId));
  if (!hasSteps) return null;
  return (
    <div className={styles.group}>
      <h3>{t('shelf')}</h3>
      <p className={styles.facts}>{t('putText')}</p>
      <Button
        icon={LibraryBig}
        size="small"
        onPress={() => {
          workbench.view.getState().ask({ kind: 'put-on-shelf', mapId });
        }}
      >
        {t('putOnShelf')}
      </Button>
    </div>
  );
}
