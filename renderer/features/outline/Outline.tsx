import { memo, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { insightsByStep } from '../../../shared/analysis/insightsByStep.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Insight } from '../../../shared/model/records.ts';
import { useActionMenu } from '../../state/actions/useActionMenu.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ListTree } from '../../ui/icons.ts';
import { Tree } from '../../ui/Tree.tsx';
import type { TreeHandle } from '../../ui/Tree.tsx';
import { AddButtons } from './AddButtons.tsx';
import styles from './Outline.module.css';
import { OutlineRowView } from './OutlineRowView.tsx';
import { createOutlineKeeper } from './keepOutline.ts';
import { recordOfRow, rowsInView } from './outlineRows.ts';
import type { OutlineRow } from './outlineRows.ts';
import { useDescribeRow } from './useDescribeRow.ts';
import { useExpanded } from './useExpanded.ts';

/**
 * The map as a tree of stages, steps, insights, lanes and participants, or of the nodes and exchanges of a value
 * network: all that the map edits, by keyboard.
 */
export function Outline() {
  const project = useProject((current) => current);
  const isNaming = useView(({ renaming }) => renaming?.place === 'outline');
  const [isFocused, setIsFocused] = useState(false);
  // After what was edited itself, and after it is on its way to the library: a tree takes longer to draw than both.
  // But not where it is worked in, or the next keys would come before the row that they mean.
  const shown = useOnceQuiet(project, isNaming || isFocused);
  return <OutlineOf project={shown} onFocusChange={setIsFocused} />;
}

/** Edits come one after the other, and each is to be stored first, ms. */
const quiet = 120;

/** The project as it was before the edits of this moment; as it is, once there is none, or where it is wanted `atOnce`. */
function useOnceQuiet(project: Project, atOnce: boolean): Project {
  const [shown, setShown] = useState(project);
  // Kept as well, so that leaving the outline does not show for a moment what was before.
  if (atOnce && shown !== project) setShown(project);
  useEffect(() => {
    const timer = setTimeout(() => {
      startTransition(() => {
        setShown(project);
      });
    }, quiet);
    return () => {
      clearTimeout(timer);
    };
  }, [project]);
  return atOnce ? project : shown;
}

interface OutlineOfProps {
  readonly project: Project;
  readonly onFocusChange: (isFocused: boolean) => void;
}

const OutlineOf = memo(function OutlineOf({ project, onFocusChange }: OutlineOfProps) {
  const { t } = useTranslation('outline');
  const workbench = useWorkbench();
  const mapId = useView((view) => view.mapId);
  const selected = useView((view) => view.selected);
  const renaming = useView((view) => view.renaming);
  const tree = useRef<TreeHandle>(null);
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  const menu = useActionMenu('outline');

  const describe = useDescribeRow();
  const [outlineOf] = useState(createOutlineKeeper);
  const { rows, byId } = outlineOf(project, mapId, describe);
  const tagged = insightsByStep(project);
  const [expanded, setExpanded] = useExpanded(mapId, rows, byId, tagged);
  const selectedRows = useMemo(
    () => rowsOfRecords(selected, byId, tagged),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `byId` is the same map for the next rows
    [rows, byId, tagged, selected],
  );

  // What was selected on the map or in the list of insights is brought into view here.
  const first = selectedRows.values().next().value;
  useEffect(() => {
    if (first !== undefined) tree.current?.reveal(first);
  }, [first]);

  // After a step is added or a name is given, the keyboard goes on from that row.
  const wasRenaming = useRef<string | null>(null);
  useEffect(() => {
    if (renaming?.place === 'outline') {
      wasRenaming.current = renaming.id;
      const row = byId.get(renaming.id);
      if (row !== undefined) setExpanded((open) => withAncestors(open, rows, row.id));
    } else if (wasRenaming.current !== null) {
      tree.current?.focus(wasRenaming.current);
      wasRenaming.current = null;
    }
  }, [renaming, byId, rows, setExpanded]);

  // Whoever opens a project by keyboard goes on here; a focus that is somewhere already is left alone.
  const firstRow = rows[0]?.id;
  const hasStarted = useRef(false);
  useEffect(() => {
    if (hasStarted.current || firstRow === undefined) return;
    hasStarted.current = true;
    tree.current?.focus(firstRow, {
      onlyIf: () => document.activeElement === null || document.activeElement === document.body,
    });
  }, [firstRow]);

  // Where the keyboard stood, so that it goes on beside a row that was deleted and does not begin anew at the top.
  const standing = useRef<string | null>(null);
  const seenRows = useRef<readonly string[]>([]);
  useEffect(() => {
    const order = seenRows.current;
    seenRows.current = rowsInView(rows, expanded);
    const gone = standing.current;
    if (gone === null || byId.has(gone)) return;
    const place = order.indexOf(gone);
    const isThere = (id: string) => byId.has(id);
    const next = order.slice(place + 1).find(isThere) ?? order.slice(0, Math.max(0, place)).findLast(isThere);
    standing.current = next ?? null;
    if (next !== undefined) tree.current?.focus(next);
  }, [rows, byId, expanded]);

  // The same from render to render: with another one the tree would draw each of its rows again.
  const refreshMenu = useRef(menu.refresh);
  useEffect(() => {
    refreshMenu.current = menu.refresh;
  });
  const openMenu = useCallback(
    (rowId: string, at: { x: number; y: number }) => {
      const id = recordOfRow(rowId);
      if (id === null) return;
      const { selected: now, select } = workbench.view.getState();
      if (!now.has(id)) select([id]);
      refreshMenu.current();
      setMenuAt(at);
    },
    [workbench],
  );
  const renderRow = useCallback(
    (row: OutlineRow) => <OutlineRowView row={row} onMenu={openMenu} />,
    [openMenu],
  );

  return (
    <nav
      className={styles.outline}
      aria-label={t('title')}
      data-place="outline"
      onFocus={(event) => {
        onFocusChange(true);
        standing.current = event.target.closest<HTMLElement>('[role=row][data-key]')?.dataset.key ?? null;
      }}
      onBlur={(event) => {
        // A row that is taken away leaves the focus nowhere; that is no leaving.
        if (event.relatedTarget === null) return;
        standing.current = null;
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
          onFocusChange(false);
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{t('title')}</h2>
        {mapId !== null && <AddButtons mapId={mapId} />}
      </div>
      <Tree<OutlineRow>
        ref={tree}
        aria-label={t('title')}
        items={rows}
        selectedKeys={selectedRows}
        onSelectionChange={(ids) => {
          const records = [...ids].flatMap((id) => recordOfRow(id) ?? []);
          workbench.view.getState().select(records);
          const step = records.length === 1 ? project.steps[records[0] ?? ''] : undefined;
          if (step !== undefined) workbench.view.getState().revealStep(step.id);
        }}
        expandedKeys={expanded}
        onExpandedChange={(ids) => {
          setExpanded(() => ids);
        }}
        onAction={(rowId) => {
          const id = recordOfRow(rowId);
          if (id === null) return;
          const { select, rename, ask } = workbench.view.getState();
          select([id]);
          if (project.insights[id] === undefined) rename({ id, place: 'outline' });
          else ask({ kind: 'edit-insight', insightId: id });
        }}
        onRowContextMenu={openMenu}
        renderRow={renderRow}
        renderEmpty={() => <EmptyState icon={ListTree} title={t(mapId === null ? 'noMap' : 'empty')} />}
      />
      <ContextMenu
        at={menuAt}
        label={t('title')}
        entries={menu.entries}
        onClose={() => {
          setMenuAt(null);
        }}
      />
    </nav>
  );
});

/** The rows of these records: an insight has one under each of its steps. */
function rowsOfRecords(
  ids: ReadonlySet<Id>,
  byId: ReadonlyMap<string, OutlineRow>,
  tagged: ReadonlyMap<Id, readonly Insight[]>,
): ReadonlySet<string> {
  const rows = [...ids].filter((id) => byId.has(id));
  if (rows.length === ids.size) return new Set(rows);
  for (const [stepId, insights] of tagged) {
    for (const { id } of insights) {
      if (ids.has(id) && byId.has(`${stepId}/${id}`)) rows.push(`${stepId}/${id}`);
    }
  }
  return new Set(rows);
}

function withAncestors(
  open: ReadonlySet<string>,
  rows: readonly OutlineRow[],
  id: string,
): ReadonlySet<string> {
  for (const row of rows) {
    if (row.children.some((child) => child.id === id || child.children.some((one) => one.id === id))) {
      const next = new Set(open).add(row.id);
      for (const child of row.children) if (child.children.some((one) => one.id === id)) next.add(child.id);
      return next.size === open.size ? open : next;
    }
  }
  return open;
}
