import { Handle, Position } from '@xyflow/react';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { rename } from '../../shared/commands/rename.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import { InlineText } from '../ui/InlineText.tsx';
import { classes } from '../ui/classes.ts';
import { nameIdOf, wordsIdOf } from './stepNode.ts';
import type { StepFlowNode } from './stepNode.ts';
import { stepName } from './stepName.ts';
import { StepPicture } from './StepPicture.tsx';
import styles from './StepNode.module.css';

const sides = ['top', 'right', 'bottom', 'left'] as const;

/**
 * A step on the canvas. Both handles are the whole box: a connection is dropped anywhere on a step, and begins at one
 * of four dots that stand for the same handle. Where it runs is for `connectionPath` to say, not for handles.
 */
export const StepNode = memo(function StepNode({ id, data, selected }: NodeProps<StepFlowNode>) {
  const { t } = useTranslation(['map', 'inspector']);
  const workbench = useWorkbench();
  const isRenaming = useView(({ renaming }) => renaming?.id === id && renaming.place === 'canvas');
  const { step, insights } = data;
  return (
    <>
      <StepPicture
        step={step}
        feelings={data.feelings}
        insights={insights}
        isOneOfSeveral={data.isOneOfSeveral}
        channel={data.channel}
        owner={data.owner}
        extras={data.extras}
        hasTitle={!isRenaming}
      />
      <span id={nameIdOf(id)} hidden>
        {stepName(t, data, selected)}
      </span>
      {insights.length > 0 && (
        <span id={wordsIdOf(id)} hidden>
          {insights.map(({ words }) => words).join('\n')}
        </span>
      )}
      {isRenaming && (
        <div className={classes(styles.field, 'nodrag', 'nopan', 'nokey')}>
          <InlineText
            value={step.title}
            label={t('titleOf', { name: step.title })}
            rows={3}
            className={styles.input}
            onCommit={(name) => {
              workbench.run(rename, { table: 'steps', id, name });
            }}
            onEnd={() => {
              workbench.view.getState().rename(null);
            }}
          />
        </div>
      )}
      <Handle type="target" position={Position.Left} isConnectableStart={false} className={styles.target} />
      <Handle type="source" position={Position.Left} isConnectableEnd={false} className={styles.source}>
        {!isRenaming &&
          sides.map((side) => <span key={side} className={classes(styles.dot, styles[side])} />)}
      </Handle>
    </>
  );
});
