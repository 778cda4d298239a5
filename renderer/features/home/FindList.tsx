import { useImperativeHandle, useMemo, useRef } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Response } from '../../../shared/contract/channels.ts';
import type { foundTables } from '../../../shared/contract/search.ts';
import type { Id } from '../../../shared/model/ids.ts';
import {
  Binoculars,
  ChartLine,
  ChartPie,
  ClipboardList,
  CornerDownRight,
  FileText,
  Footprints,
  Frown,
  GitCommitHorizontal,
  Lightbulb,
  Link2,
  MapIcon,
  MessageSquare,
  MessageSquareText,
  PanelTop,
  Radio,
  Rows3,
  SquarePen,
  StickyNote,
  TagIcon,
  UserRound,
  Users,
  Workflow,
} from '../../ui/icons.ts';
import type { Icon } from '../../ui/icons.ts';
import { FolderOpen } from '../../ui/icons.ts';
import { List } from '../../ui/List.tsx';
import type { ListHandle } from '../../ui/List.tsx';
import styles from './FindList.module.css';
import { findRows, placeOf } from './findRows.ts';
import type { FindRow } from './findRows.ts';
import { MarkedText } from './MarkedText.tsx';

const icons: Readonly<Record<(typeof foundTables)[number], Icon>> = {
  maps: MapIcon,
  stages: PanelTop,
  lanes: Rows3,
  steps: Footprints,
  insights: Frown,
  cells: SquarePen,
  connections: GitCommitHorizontal,
  comments: MessageSquare,
  stepStandards: Workflow,
  stepLinks: Link2,
  causes: CornerDownRight,
  evidence: FileText,
  researchEntries: Binoculars,
  segmentRules: Binoculars,
  barriers: Binoculars,
  motivations: Binoculars,
  momentFacts: Binoculars,
  entrySources: FileText,
  sources: FileText,
  clusters: StickyNote,
  notes: StickyNote,
  questions: MessageSquareText,
  ideas: Lightbulb,
  actions: ClipboardList,
  portfolios: ChartPie,
  metrics: ChartLine,
  metricPoints: ChartLine,
  participants: Users,
  participantProfiles: Users,
  owners: UserRound,
  channels: Radio,
  tags: TagIcon,
};

export interface FindListHandle {
  /** Gives the first row the focus. */
  readonly focus: () => void;
}

interface FindListProps {
  readonly answer: Response<'search.find'>;
  readonly search: string;
  readonly onOpen: (projectId: Id, recordId?: Id) => void;
  readonly onShowWhole: (projectId: Id) => void;
  readonly onShowMoreProjects: () => void;
  /** Arrow up from the first row. */
  readonly onLeaveUp: () => void;
  readonly ref?: Ref<FindListHandle>;
}

/** What a search found: by project, each find with what it is, where it stands, and the words around it. */
export function FindList(props: FindListProps) {
  const { answer, search, onOpen } = props;
  const { t } = useTranslation('home');
  const list = useRef<ListHandle>(null);
  const rows = useMemo(
    () =>
      findRows(answer, {
        project: ({ head, count, isInName }) =>
          [head.name, ...(isInName ? [t('inName')] : []), t('finds', { count })].join(', '),
        hit: (hit) =>
          [t('hitText', { what: t(`hit_${hit.table}`), text: hit.text }), ...placeOf(hit)].join(', '),
        whole: ({ head, count }) => t('showAll', { count, name: head.name }),
        projects: (count) => t('showMoreProjects', { count }),
      }),
    [answer, t],
  );
  const first = rows[0]?.id;
  useImperativeHandle(
    props.ref,
    () => ({
      focus: () => {
        if (first !== undefined) list.current?.focus(first);
      },
    }),
    [first],
  );
  const act = (id: string) => {
    const row = rows.find((one) => one.id === id);
    if (row?.kind === 'project') onOpen(row.group.head.id);
    if (row?.kind === 'hit') onOpen(row.group.head.id, row.hit.id);
    if (row?.kind === 'whole') props.onShowWhole(row.group.head.id);
    if (row?.kind === 'projects') props.onShowMoreProjects();
  };
  return (
    <List
      ref={list}
      aria-label={t('results')}
      className={styles.list}
      items={rows}
      estimatedRowHeight={56}
      onAction={act}
      onRowKey={(event, id) => {
        if (event.key !== 'ArrowUp' || id !== first) return;
        event.preventDefault();
        event.stopPropagation();
        props.onLeaveUp();
      }}
      renderRow={(row) => <Row row={row} search={search} />}
    />
  );
}

function Row({ row, search }: { readonly row: FindRow; readonly search: string }) {
  const { t } = useTranslation('home');
  if (row.kind === 'project') {
    const { head, count, isInName } = row.group;
    return (
      <div className={styles.project}>
        <FolderOpen size={16} aria-hidden />
        <span className={styles.name}>
          <MarkedText text={head.name} search={search} />
        </span>
        {isInName && <span className={styles.label}>{t('inName')}</span>}
        {count > 0 && <span className={styles.count}>{t('finds', { count })}</span>}
      </div>
    );
  }
  if (row.kind !== 'hit') return <div className={styles.more}>{row.textValue}</div>;
  const { hit } = row;
  const Shown = icons[hit.table];
  const place = placeOf(hit);
  return (
    <div className={styles.hit}>
      <Shown size={15} aria-hidden />
      <div className={styles.words}>
        <p className={styles.text}>
          <MarkedText text={hit.text} search={search} />
        </p>
        <p className={styles.place}>
          <span className={styles.label}>{t(`hit_${hit.table}`)}</span>
          {place.join(' › ')}
        </p>
      </div>
    </div>
  );
}
