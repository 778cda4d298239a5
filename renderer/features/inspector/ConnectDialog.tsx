import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { connect } from '../../../shared/commands/connect.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { List } from '../../ui/List.tsx';
import type { ListHandle } from '../../ui/List.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useRef } from 'react';
import styles from './Inspector.module.css';

/** Connects a step with another one that is looked for by its title: the keyboard's way to draw a connection. */
export function ConnectDialog({
  fromStepId,
  onClose,
}: {
  readonly fromStepId: Id;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  // As it was when the question was asked: nothing changes it meanwhile.
  const [{ project }] = useState(() => workbench.store.getState());
  const [search, setSearch] = useState('');
  const list = useRef<ListHandle>(null);
  const from = project.steps[fromStepId];

  const candidates = useMemo(() => {
    // `mayConnect` looks through all connections for each step; it has the last word when one is chosen.
    const reached = new Set(
      Object.values(project.connections)
        .filter((connection) => connection.fromStepId === fromStepId)
        .map((connection) => connection.toStepId),
    );
    const order = from === undefined ? [] : readingOrder(project, from.mapId);
    // What follows in the run comes first: that is what is mostly meant.
    const place = order.findIndex((step) => step.id === fromStepId);
    return [...order.slice(place + 1), ...order.slice(0, Math.max(0, place))]
      .filter((step) => step.id !== fromStepId && !reached.has(step.id))
      .map((step) => ({
        id: step.id,
        textValue: step.title,
        stage: (step.stageId === null ? undefined : project.stages[step.stageId])?.name ?? '',
      }));
  }, [project, from, fromStepId]);
  const wanted = search.trim().toLocaleLowerCase();
  const found = useMemo(
    () => candidates.filter((step) => step.textValue.toLocaleLowerCase().includes(wanted)),
    [candidates, wanted],
  );

  const choose = (toStepId: Id) => {
    if (workbench.run(connect, { id: workbench.newId(), fromStepId, toStepId, kind: 'sequence' })) onClose();
  };

  return (
    <Dialog isOpen onClose={onClose} title={t('connectTitle', { name: from?.title ?? '' })}>
      <SearchField
        label={t('searchStep')}
        placeholder={t('searchStep')}
        value={search}
        onChange={setSearch}
        autoFocus
        onLeaveDown={() => {
          const first = found[0];
          if (first !== undefined) list.current?.focus(first.id);
        }}
        onEnter={() => {
          const first = found[0];
          if (first !== undefined) choose(first.id);
        }}
      />
      <div className={styles.candidates}>
        <List
          ref={list}
          aria-label={t('steps')}
          items={found}
          estimatedRowHeight={44}
          onAction={choose}
          renderEmpty={() => <p className={styles.facts}>{t('noStepFound')}</p>}
          renderRow={(step) => (
            <span className={styles.candidate}>
              {step.textValue}
              <span className={styles.facts}>{step.stage}</span>
            </span>
          )}
        />
      </div>
    </Dialog>
  );
}
