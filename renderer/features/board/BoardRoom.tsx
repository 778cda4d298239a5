import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boardCards } from '../../../shared/analysis/board/boardCards.ts';
import type { BoardDimension } from '../../../shared/analysis/board/boardCards.ts';
import { placeLanes } from '../../../shared/analysis/board/boardLayout.ts';
import { dimensionRecords } from '../../../shared/analysis/board/dimensionRecords.ts';
import { filterCards, isFiltering, noFilter } from '../../../shared/analysis/board/filterCards.ts';
import { isSettable } from '../../../shared/analysis/board/laneMove.ts';
import { swimlanes } from '../../../shared/analysis/board/swimlanes.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Search, SquareKanban } from '../../ui/icons.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import styles from './Board.module.css';
import { BoardFilters } from './BoardFilters.tsx';
import { BoardGrid } from './BoardGrid.tsx';
import type { GridHandle } from './BoardGrid.tsx';
import { BoardHead } from './BoardHead.tsx';
import { CardPanel } from './CardPanel.tsx';
import { useMoveCard } from './useMoveCard.ts';

/** Insights as cards in columns by state: found on the left, praised on the right, and aside what is left or fell back. */
export function BoardRoom() {
  const { t } = useTranslation('board');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const cards = boardCards(project);
  const [typed, setFilter] = useState(noFilter);
  const filter = useDeferredValue(typed);
  const [dimension, setDimension] = useState<BoardDimension | null>(null);
  const [openId, setOpenId] = useState<Id | null>(null);
  const grid = useRef<GridHandle>(null);
  const { move, accepting, stopAccepting } = useMoveCard(cards);

  const { maps, stages, participants, researchEntries, owners, tags } = project;
  const lanes = useMemo(() => {
    const tables = { maps, stages, participants, researchEntries, owners, tags };
    // Where cards can be brought, there are lanes without any; a filter asks for what there is.
    const keepsEmpty = dimension !== null && isSettable(dimension) && !isFiltering(filter);
    const records = dimension === null ? [] : dimensionRecords(tables, dimension, keepsEmpty ? null : cards);
    const names = new Map(records.map(({ id, name }) => [id, name]));
    const made = swimlanes(filterCards(cards, filter), dimension, [...names.keys()], keepsEmpty);
    return { names, placed: placeLanes(made, dimension !== null) };
  }, [cards, filter, dimension, maps, stages, participants, researchEntries, owners, tags]);
  const opened = cards.find(({ insight }) => insight.id === openId);
  const isEmpty = lanes.placed.every(({ lane }) => lane.count === 0);
  const addPain = () => {
    workbench.view.getState().ask({ kind: 'add-insight', polarity: 'pain', stepIds: [] });
  };

  return (
    <div className={styles.room}>
      <BoardHead onAdd={addPain} />
      {cards.length === 0 ? (
        <EmptyState
          icon={SquareKanban}
          title={t('emptyTitle')}
          text={t('emptyText')}
          actions={
            <Button tone="primary" onPress={addPain}>
              {t('addPain')}
            </Button>
          }
        />
      ) : (
        <>
          <BoardFilters
            cards={cards}
            filter={typed}
            onFilter={setFilter}
            dimension={dimension}
            onDimension={setDimension}
            onLeaveDown={() => grid.current?.focus()}
          />
          <div className={styles.main}>
            {isEmpty ? (
              <div className={styles.nothing} aria-live="polite">
                <EmptyState
                  icon={Search}
                  title={t('nothingFits')}
                  actions={<Button onPress={() => setFilter(noFilter)}>{t('clearFilters')}</Button>}
                />
              </div>
            ) : (
              <BoardGrid
                ref={grid}
                cards={cards}
                lanes={lanes.placed}
                names={lanes.names}
                dimension={dimension}
                openId={openId}
                onOpen={setOpenId}
                onMove={move}
              />
            )}
            {opened !== undefined && (
              <CardPanel
                key={opened.insight.id}
                card={opened}
                onMove={(state) => move(opened, state, 'top')}
                onClose={() => {
                  setOpenId(null);
                  grid.current?.focus();
                }}
              />
            )}
          </div>
        </>
      )}
      {accepting !== null && <AcceptDialog {...accepting} onClose={stopAccepting} />}
    </div>
  );
}
