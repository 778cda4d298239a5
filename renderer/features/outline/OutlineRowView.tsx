import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isPraisePoint } from '../../../shared/analysis/isPraisePoint.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { valenceStep } from '../../../shared/scene/valenceStep.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useView, useWorkbench } from '../../state/useWorkbench.ts';
import { tableOf } from '../../state/view.ts';
import { ArrowRight, Ellipsis, Frown, Heart, User } from '../../ui/icons.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { InlineText } from '../../ui/InlineText.tsx';
import styles from './Outline.module.css';
import { recordOfRow, sayingOf } from './outlineRows.ts';
import type { OutlineRow, OutlineSubject } from './outlineRows.ts';

interface OutlineRowViewProps {
  readonly row: OutlineRow;
  readonly onMenu: (rowId: string, at: { x: number; y: number }) => void;
}

/** The inside of a row of the outline: its name, or the field in which it is given. */
export const OutlineRowView = memo(function OutlineRowView({ row, onMenu }: OutlineRowViewProps) {
  const { t } = useTranslation('outline');
  const { t: tActions } = useTranslation('actions');
  const workbench = useWorkbench();
  const id = recordOfRow(row.id);
  const isRenaming = useView((view) => view.renaming?.place === 'outline' && view.renaming.id === id);
  const name = nameOf(
    row.subject,
    t('namelessStage'),
    t(row.subject.kind === 'group' ? row.subject.group : 'nodes'),
  );

  if (isRenaming && id !== null) {
    return (
      <InlineText
        value={editedText(row.subject)}
        label={t('name')}
        maxLength={limits.nameLength}
        allowsEmpty={row.subject.kind === 'stage' || row.subject.kind === 'connection'}
        onCommit={(text) => {
          const table = tableOf(workbench.store.getState().project, id);
          if (
            table === 'stages' ||
            table === 'steps' ||
            table === 'lanes' ||
            table === 'participants' ||
            table === 'connections'
          ) {
            workbench.run(rename, { table, id, name: text });
          }
        }}
        onEnd={() => {
          workbench.view.getState().rename(null);
        }}
      />
    );
  }

  return (
    <>
      <Mark subject={row.subject} />
      <span className={`${styles.name ?? ''} ${styles[row.subject.kind] ?? ''}`}>{name}</span>
      <Facts subject={row.subject} />
      {id !== null && (
        <IconButton
          icon={Ellipsis}
          size="small"
          hasTooltip={false}
          className={styles.more}
          label={tActions('moreActions', { name })}
          onPress={() => {
            const button = document.activeElement?.getBoundingClientRect();
            onMenu(row.id, { x: button?.left ?? 0, y: button?.bottom ?? 0 });
          }}
        />
      )}
    </>
  );
});

function nameOf(subject: OutlineSubject, namelessStage: string, group: string): string {
  switch (subject.kind) {
    case 'group':
    case 'nodes':
      return group;
    case 'stage':
      return subject.stage.name === '' ? namelessStage : subject.stage.name;
    case 'step':
      return subject.step.title;
    case 'insight':
      return sayingOf(subject.insight);
    case 'connection':
      return subject.connection.label === '' ? subject.to : `${subject.connection.label} → ${subject.to}`;
    case 'lane':
      return subject.lane.name;
    case 'participant':
      return subject.participant.name;
  }
}

function editedText(subject: OutlineSubject): string {
  if (subject.kind === 'stage') return subject.stage.name;
  return subject.kind === 'connection' ? subject.connection.label : nameOf(subject, '', '');
}

function Mark({ subject }: { readonly subject: OutlineSubject }) {
  if (subject.kind === 'insight') {
    const isPraise = isPraisePoint(subject.insight);
    const Shown = isPraise ? Heart : Frown;
    return <Shown size={14} aria-hidden className={isPraise ? styles.praise : styles.pain} />;
  }
  if (subject.kind === 'connection') return <ArrowRight size={13} aria-hidden className={styles.quiet} />;
  const party =
    subject.kind === 'participant'
      ? subject.participant
      : subject.kind === 'step'
        ? subject.party
        : undefined;
  if (party === undefined) return null;
  return <User size={14} aria-hidden style={{ color: `var(--participant-${party.colour})` }} />;
}

function Facts({ subject }: { readonly subject: OutlineSubject }) {
  if (subject.kind === 'stage' || subject.kind === 'nodes')
    return <span className={styles.count}>{subject.steps}</span>;
  if (subject.kind === 'connection') {
    const { given, received } = subject.connection;
    const words = [given, received].filter((one) => one !== '').join(' ⇄ ');
    return words === '' ? null : <span className={styles.exchanged}>{words}</span>;
  }
  if (subject.kind !== 'step') return null;
  const praises = subject.insights.filter(isPraisePoint).length;
  const pains = subject.insights.length - praises;
  return (
    <span className={styles.facts} aria-hidden>
      {pains > 0 && <span className={styles.painCount}>{pains}</span>}
      {praises > 0 && <span className={styles.praiseCount}>{praises}</span>}
      {subject.feelings.slice(0, 2).map(({ name, valence }) => (
        <span key={name} className={styles.feeling} data-valence={valenceStep(valence) - 2}>
          {valence > 0 ? `+${String(valence)}` : String(valence).replace('-', '−')}
        </span>
      ))}
    </span>
  );
}
