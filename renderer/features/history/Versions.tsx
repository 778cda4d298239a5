import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteVersion } from '../../../shared/commands/deleteVersion.ts';
import type { Version } from '../../../shared/model/records.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { undoToast } from '../../state/undoToast.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Bookmark, BookmarkPlus, Ellipsis, FileDiff, Pencil, RotateCcw, Trash2 } from '../../ui/icons.ts';
import { List } from '../../ui/List.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './History.module.css';
import { exactTime } from './moment.ts';

interface VersionsProps {
  /** The chosen one; null: none. */
  readonly chosenId: string | null;
  readonly onChoose: (version: Version) => void;
  readonly onNameNow: () => void;
  readonly onEdit: (version: Version) => void;
  readonly onRestore: (version: Version) => void;
  readonly onCompare: (version: Version) => void;
}

/** The states that have a name, newest first. */
export function Versions(props: VersionsProps) {
  const { t } = useTranslation(['history', 'common']);
  const language = useLanguage();
  const workbench = useWorkbench();
  const records = useProject((project) => project.versions);
  const versions = useMemo(
    () =>
      Object.values(records)
        .sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1))
        .map((version) => ({ id: version.id, textValue: version.name, version })),
    [records],
  );
  const remove = (version: Version) => {
    if (!workbench.run(deleteVersion, { versionId: version.id })) return;
    undoToast(workbench, t('versionDeleted', { name: version.name }), t('common:undo'));
  };
  return (
    <section className={styles.versions} aria-label={t('versions')}>
      <div className={styles.sectionHead}>
        <h3>{t('versions')}</h3>
        <IconButton icon={BookmarkPlus} size="small" label={t('nameVersion')} onPress={props.onNameNow} />
      </div>
      {versions.length === 0 ? (
        <p className={styles.hint}>{t('noVersions')}</p>
      ) : (
        <List
          aria-label={t('versions')}
          items={versions}
          keepsSelection
          selectedKeys={new Set(props.chosenId === null ? [] : [props.chosenId])}
          onSelectionChange={(ids) => {
            const chosen = versions.find(({ id }) => ids.has(id));
            if (chosen !== undefined) props.onChoose(chosen.version);
          }}
          estimatedRowHeight={48}
          renderRow={({ version }) => (
            <div className={styles.line}>
              <Bookmark size={15} aria-hidden className={styles.bookmark} />
              <div className={styles.lineText} title={version.description}>
                <span className={styles.what}>{version.name}</span>
                <span className={styles.when}>{exactTime(version.at, language)}</span>
              </div>
              <MenuButton
                label={t('actionsOf', { name: version.name })}
                entries={[
                  {
                    id: 'restore',
                    icon: RotateCcw,
                    label: t('restore'),
                    onAction: () => props.onRestore(version),
                  },
                  {
                    id: 'compare',
                    icon: FileDiff,
                    label: t('compareWithNow'),
                    onAction: () => props.onCompare(version),
                  },
                  {
                    id: 'edit',
                    icon: Pencil,
                    label: t('editVersion'),
                    onAction: () => props.onEdit(version),
                  },
                  'separator',
                  {
                    id: 'delete',
                    icon: Trash2,
                    label: t('deleteVersion'),
                    isDangerous: true,
                    onAction: () => remove(version),
                  },
                ]}
              >
                <IconButton icon={Ellipsis} size="small" label={t('actionsOf', { name: version.name })} />
              </MenuButton>
            </div>
          )}
        />
      )}
    </section>
  );
}
