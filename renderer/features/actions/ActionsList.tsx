import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAction } from '../../../shared/commands/addAction.ts';
import type { ActionFields } from '../../../shared/commands/actionFields.ts';
import { deleteActions } from '../../../shared/commands/deleteActions.ts';
import { editActions } from '../../../shared/commands/editActions.ts';
import { actionStates } from '../../../shared/model/actionRecords.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { clock } from '../../state/clock.ts';
import { undoToast } from '../../state/undoToast.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { hasOpenDialog } from '../../ui/heldFocus.ts';
import { ClipboardList, Plus, Search } from '../../ui/icons.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toasts.ts';
import { ActionDetails } from './ActionDetails.tsx';
import { actionRows, totalsOf } from './actionRows.ts';
import type { Column, Filter, Sorting } from './actionRows.ts';
import styles from './Actions.module.css';
import { ActionTable } from './ActionTable.tsx';
import { todayOf, useActionTexts } from './useActionTexts.ts';

const noFilter: Filter = { text: '', state: 'all', ownerId: null };

interface ActionsListProps {
  readonly chosen: ReadonlySet<Id>;
  readonly onChoose: (ids: ReadonlySet<Id>) => void;
}

/** All actions of a project in a table, with the details of the chosen one beside it. */
export function ActionsList({ chosen, onChoose }: ActionsListProps) {
  const { t } = useTranslation(['actionList', 'common']);
  const workbench = useWorkbench();
  const texts = useActionTexts();
  const actions = useProject((project) => project.actions);
  const actionEffects = useProject((project) => project.actionEffects);
  const owners = useProject((project) => project.owners);
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [title, setTitle] = useState('');
  const adding = useRef<HTMLInputElement>(null);
  const details = useRef<HTMLElement>(null);

  const { locale } = texts;
  const [today] = useState(() => todayOf(clock.now()));
  const rows = useMemo(
    () => actionRows({ actions, actionEffects, owners }, filter, sorting, { today, locale }),
    [actions, actionEffects, owners, filter, sorting, today, locale],
  );
  const selectedRows = rows.filter(({ action }) => chosen.has(action.id));
  const selected = new Set(selectedRows.map(({ action }) => action.id));
  const totals = totalsOf(selectedRows.length > 1 ? selectedRows : rows);
  const hasActions = Object.keys(actions).length > 0;

  // From anywhere in the room, its tabs included.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.code !== 'KeyN' || hasOpenDialog()) return;
      event.preventDefault();
      adding.current?.focus();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, []);

  const add = () => {
    const id = workbench.newId();
    if (title.trim() === '' || !workbench.run(addAction, { id, title })) return;
    setTitle('');
    // A filter would hide what was just made.
    setFilter(noFilter);
    onChoose(new Set([id]));
  };
  const remove = (actionIds: readonly Id[]) => {
    const [first] = actionIds;
    const name = actions[first ?? '']?.title ?? '';
    if (!workbench.run(deleteActions, { actionIds })) return;
    undoToast(workbench, t('deleted', { count: actionIds.length, name }), t('common:undo'));
  };
  const sort = (column: Column) => {
    setSorting(
      sorting?.column !== column
        ? { column, isDescending: false }
        : sorting.isDescending
          ? null
          : { column, isDescending: true },
    );
  };
  const edit = (actionIds: readonly Id[], fields: Partial<ActionFields>) => {
    workbench.run(editActions, { actionIds, fields });
  };
  const field = (
    // The key keeps it, and the focus in it, when the first action brings the table above it.
    <div key="adding" className={styles.adding}>
      <TextField
        ref={adding}
        label={t('newAction')}
        placeholder={t('newActionHint')}
        value={title}
        maxLength={limits.nameLength}
        onChange={setTitle}
        onEnter={add}
      />
      <Button icon={Plus} onPress={add} isDisabled={title.trim() === ''}>
        {t('add')}
      </Button>
    </div>
  );

  return (
    <div className={styles.list}>
      <div className={styles.main}>
        {hasActions ? (
          <>
            <div className={styles.tools}>
              <SearchField
                label={t('search')}
                placeholder={t('search')}
                value={filter.text}
                onChange={(text) => setFilter({ ...filter, text })}
              />
              <Select
                label={t('byState')}
                isLabelHidden
                value={filter.state}
                options={[
                  { value: 'all', label: t('allStates') },
                  ...actionStates.map((value) => ({ value, label: t(`state-${value}`) })),
                  { value: 'overdue', label: t('overdue') },
                ]}
                onChange={(state) => setFilter({ ...filter, state })}
              />
              {Object.keys(owners).length > 0 && (
                <Select
                  label={t('byOwner')}
                  isLabelHidden
                  value={filter.ownerId ?? 'all'}
                  options={[
                    { value: 'all', label: t('allOwners') },
                    ...Object.values(owners)
                      .sort(byPosition)
                      .map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                  onChange={(ownerId) =>
                    setFilter({ ...filter, ownerId: ownerId === 'all' ? null : ownerId })
                  }
                />
              )}
            </div>
            <div className={styles.scroller}>
              {rows.length === 0 ? (
                <EmptyState
                  icon={Search}
                  title={t('noneSuch')}
                  actions={<Button onPress={() => setFilter(noFilter)}>{t('clearFilters')}</Button>}
                />
              ) : (
                <ActionTable
                  rows={rows}
                  texts={texts}
                  selected={selected}
                  sorting={sorting}
                  onSelect={onChoose}
                  onSort={sort}
                  onEdit={(row, fields) => edit([row.action.id], fields)}
                  onDelete={remove}
                  onOpen={(column) => {
                    const part = details.current?.querySelector(`[data-field~="${column}"]`);
                    part?.querySelector<HTMLElement>('input, button')?.focus();
                  }}
                  onUnreadable={(column) => {
                    showToast({ text: t('unreadable', { column: t(`column-${column}`) }) });
                  }}
                />
              )}
            </div>
            {field}
            <p className={styles.totals} aria-live="polite">
              <span>{t(selectedRows.length > 1 ? 'chosen' : 'shown', { count: totals.count })}</span>
              <span>
                {t('column-effort')}{' '}
                <strong>{t('days', { count: totals.days, days: texts.number(totals.days) })}</strong>
              </span>
              <span>
                {t('column-oneOff')} <strong>{texts.money(totals.oneOff)}</strong>
              </span>
              <span>
                {t('column-running')} <strong>{texts.money(totals.running)}</strong>
              </span>
            </p>
          </>
        ) : (
          <>
            <EmptyState icon={ClipboardList} title={t('emptyTitle')} text={t('emptyText')} />
            {field}
          </>
        )}
      </div>
      {hasActions && (
        <section ref={details} className={styles.details} aria-label={t('details')}>
          {selectedRows[0] === undefined ? (
            <p className={styles.hint}>{t('chooseOne')}</p>
          ) : (
            <ActionDetails
              key={selectedRows.map(({ action }) => action.id).join()}
              rows={selectedRows}
              texts={texts}
              onEdit={(fields) => edit([...selected], fields)}
              onDelete={() => remove([...selected])}
            />
          )}
        </section>
      )}
    </div>
  );
}
