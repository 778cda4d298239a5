import { EdgeLabelRenderer } from '@xyflow/react';
import { rename } from '../../shared/commands/rename.ts';
import type { Connection } from '../../shared/model/records.ts';
import type { Point } from '../../shared/scene/rect.ts';
import { placeWords } from '../../shared/scene/routing/placeWords.ts';
import type { PlacedWords } from '../../shared/scene/routing/placeWords.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { InlineText } from '../ui/InlineText.tsx';
import { classes } from '../ui/classes.ts';
import { useCanvasWords } from './canvasWords.ts';
import styles from './ConnectionEdge.module.css';

interface ConnectionWordsProps {
  readonly connection: Connection;
  readonly words: readonly PlacedWords[];
  readonly points: readonly Point[];
  readonly name: string;
  readonly isSelected: boolean;
  readonly isRenaming: boolean;
}

/** Where the field stands in which a connection without words gets its label. */
const field = { role: 'label', lines: [], width: 144, height: 28 } as const;

/** What is written at a connection: its label, and of an exchange what is given and received, at the two ends. */
export function ConnectionWords(props: ConnectionWordsProps) {
  const { connection, words, points, isSelected, isRenaming } = props;
  const { step: t } = useCanvasWords();
  const workbench = useWorkbench();
  const isFree = () => true;
  const shown =
    isRenaming && !words.some(({ role }) => role === 'label')
      ? [...placeWords([field], points, isFree), ...words]
      : words;
  if (shown.length === 0) return null;
  return (
    <EdgeLabelRenderer>
      {shown.map(({ role, lines, box }) => (
        <div
          key={role}
          className={classes(styles.label, isSelected && styles.selected, 'nopan', 'nodrag', 'nokey')}
          style={{
            transform: `translate(-50%, -50%) translate(${box.x + box.width / 2}px, ${box.y + box.height / 2}px)`,
          }}
          data-record={connection.id}
        >
          {isRenaming && role === 'label' ? (
            <div className={styles.field}>
              <InlineText
                value={connection.label}
                label={t('map:labelOf', { name: props.name })}
                allowsEmpty
                onCommit={(label) => {
                  workbench.run(rename, { table: 'connections', id: connection.id, name: label });
                }}
                onEnd={() => {
                  workbench.view.getState().rename(null);
                }}
              />
            </div>
          ) : (
            // The edge is named with them already.
            lines.map((line) => (
              <span key={line} className={styles.words} aria-hidden="true">
                {line}
              </span>
            ))
          )}
        </div>
      ))}
    </EdgeLabelRenderer>
  );
}
