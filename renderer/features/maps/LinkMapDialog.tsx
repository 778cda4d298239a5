import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addSubMap } from '../../../shared/commands/addSubMap.ts';
import { linkStep } from '../../../shared/commands/linkStep.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { mapsOf } from '../../../shared/model/siblings.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Plus } from '../../ui/icons.ts';
import { List } from '../../ui/List.tsx';
import type { ListHandle } from '../../ui/List.tsx';
import { mapKindIcons } from '../../ui/mapKindIcons.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './LinkedMap.module.css';

interface LinkMapDialogProps {
  readonly stepId: Id;
  readonly onClose: () => void;
}

/** Chooses the map that a step leads to. */
export function LinkMapDialog({ stepId, onClose }: LinkMapDialogProps) {
  const { t } = useTranslation(['maps', 'actions']);
  const workbench = useWorkbench();
  // As it was when the question was asked: nothing changes it meanwhile.
  const [{ project }] = useState(() => workbench.store.getState());
  const [search, setSearch] = useState('');
  const list = useRef<ListHandle>(null);
  const step = project.steps[stepId];
  const candidates = useMemo(
    () =>
      mapsOf(project)
        .filter((map) => map.id !== step?.mapId)
        .map((map) => ({
          id: map.id,
          textValue:
            map.variant === null ? map.name : t('variantName', { name: map.name, variant: map.variant }),
          kind: map.kind,
        })),
    [project, step, t],
  );
  const wanted = search.trim().toLocaleLowerCase();
  const found = useMemo(
    () => candidates.filter((map) => map.textValue.toLocaleLowerCase().includes(wanted)),
    [candidates, wanted],
  );
  const first = found[0];
  const choose = (mapId: Id) => {
    if (workbench.run(linkStep, { stepId, mapId })) onClose();
  };
  const add = () => {
    const id = workbench.newId();
    if (!workbench.run(addSubMap, { stepId, id, stageName: t('actions:newStage') })) return;
    onClose();
    workbench.view.getState().showMap(id);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('linkTitle', { name: step?.title ?? '' })}
      actions={
        <Button icon={Plus} onPress={add}>
          {t('newSubMap')}
        </Button>
      }
    >
      <p className={styles.hint}>{t('linkHint')}</p>
      {candidates.length === 0 ? (
        <p>{t('noOtherMap')}</p>
      ) : (
        <>
          <SearchField
            label={t('findMap')}
            placeholder={t('findMap')}
            value={search}
            onChange={setSearch}
            autoFocus
            onLeaveDown={() => {
              if (first !== undefined) list.current?.focus(first.id);
            }}
            onEnter={() => {
              if (first !== undefined) choose(first.id);
            }}
          />
          <div className={styles.candidates}>
            <List
              ref={list}
              aria-label={t('linkedMap')}
              items={found}
              estimatedRowHeight={40}
              onAction={choose}
              renderEmpty={() => <p className={styles.hint}>{t('noMapFound')}</p>}
              renderRow={({ kind, textValue }) => {
                const Kind = mapKindIcons[kind];
                return (
                  <span className={styles.candidate}>
                    <Kind size={15} aria-hidden />
                    <span>{textValue}</span>
                  </span>
                );
              }}
            />
          </div>
        </>
      )}
    </Dialog>
  );
}
