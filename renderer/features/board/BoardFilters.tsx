import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { boardDimensions } from '../../../shared/analysis/board/boardCards.ts';
import type { BoardCard, BoardDimension } from '../../../shared/analysis/board/boardCards.ts';
import { dimensionRecords } from '../../../shared/analysis/board/dimensionRecords.ts';
import { isFiltering, noFilter } from '../../../shared/analysis/board/filterCards.ts';
import { isSettable } from '../../../shared/analysis/board/laneMove.ts';
import type { BoardFilter } from '../../../shared/analysis/board/filterCards.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { X } from '../../ui/icons.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Board.module.css';

interface BoardFiltersProps {
  readonly cards: readonly BoardCard[];
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly dimension: BoardDimension | null;
  readonly onDimension: (dimension: BoardDimension | null) => void;
  readonly onLeaveDown: () => void;
}

/** Which cards are shown, and by what they are put into swimlanes. A filter that no card fits is not offered. */
export function BoardFilters(props: BoardFiltersProps) {
  const { cards, filter, onFilter, dimension, onDimension } = props;
  const { t } = useTranslation('board');
  const maps = useProject((project) => project.maps);
  const stages = useProject((project) => project.stages);
  const participants = useProject((project) => project.participants);
  const researchEntries = useProject((project) => project.researchEntries);
  const owners = useProject((project) => project.owners);
  const tags = useProject((project) => project.tags);
  const choices = useMemo(() => {
    const tables = { maps, stages, participants, researchEntries, owners, tags };
    const used = boardDimensions.flatMap((one) => {
      const records = dimensionRecords(tables, one, cards);
      return records.length === 0 ? [] : [{ dimension: one, records }];
    });
    const lanes = boardDimensions.filter(
      (one) =>
        used.some(({ dimension: other }) => other === one) ||
        (isSettable(one) && dimensionRecords(tables, one, null).length > 0),
    );
    return { used, lanes };
  }, [cards, maps, stages, participants, researchEntries, owners, tags]);
  return (
    <div className={styles.filters} role="group" aria-label={t('filters')}>
      <SearchField
        className={styles.search}
        label={t('search')}
        placeholder={t('search')}
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
        onLeaveDown={props.onLeaveDown}
      />
      {choices.used.map(({ dimension: one, records }) => (
        <Select
          key={one}
          className={filter.only[one] === undefined ? styles.choice : styles.chosen}
          label={t(`dimension-${one}`)}
          isLabelHidden
          value={filter.only[one] ?? 'all'}
          options={[
            { value: 'all', label: t(`all-${one}`) },
            ...records.map(({ id, name }) => ({ value: id, label: name === '' ? t('nameless') : name })),
          ]}
          onChange={(id) => {
            const { [one]: _, ...rest } = filter.only;
            onFilter({ ...filter, only: id === 'all' ? rest : { ...rest, [one]: id } });
          }}
        />
      ))}
      {isFiltering(filter) && (
        <Button icon={X} tone="quiet" onPress={() => onFilter(noFilter)}>
          {t('clearFilters')}
        </Button>
      )}
      <Select
        className={styles.lanesChoice}
        label={t('swimlanes')}
        isLabelHidden
        value={dimension ?? 'none'}
        options={[
          { value: 'none' as const, label: t('noLanes') },
          ...choices.lanes.map((one) => ({ value: one, label: t(`by-${one}`) })),
        ]}
        onChange={(value) => onDimension(value === 'none' ? null : value)}
      />
    </div>
  );
}
