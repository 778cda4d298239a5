import type { NodeProps } from '@xyflow/react';
import { memo, useContext } from 'react';
import { rename } from '../../shared/commands/rename.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import { InlineText } from '../ui/InlineText.tsx';
import { classes } from '../ui/classes.ts';
import { useCanvasWords } from './canvasWords.ts';
import { LensContext } from './lensContext.ts';
import { nameIdOf, wordsIdOf } from './stepNode.ts';
import type { StepFlowNode } from './stepNode.ts';
import { StepHandles } from './StepHandles.tsx';
import { stepName } from './stepName.ts';
import { StepPicture } from './StepPicture.tsx';
import styles from './StepNode.module.css';

/** A step on the canvas. */
export const StepNode = memo(function StepNode({ id, data, selected }: NodeProps<StepFlowNode>) {
  const { step: t } = useCanvasWords();
  const workbench = useWorkbench();
  const isRenaming = useView(({ renaming }) => renaming?.id === id && renaming.place === 'canvas');
  const { step, insights } = data;
  const eyes = useView((view) => view.eyes);
  const { seen, heat } = useContext(LensContext);
  const isBeside = seen !== null && !seen.has(id);
  const feelings =
    eyes === null ? data.feelings : data.feelings.filter(({ participant }) => participant.id === eyes);
  return (
    <>
      <div className={isBeside ? styles.beside : undefined} data-beside={isBeside ? '' : undefined}>
        <StepPicture
          step={step}
          feelings={feelings}
          insights={insights}
          isOneOfSeveral={data.isOneOfSeveral}
          channel={data.channel}
          owner={data.owner}
          extras={data.extras}
          heat={heat?.get(id)?.share ?? 0}
          hasTitle={!isRenaming}
        />
      </div>
      <span id={nameIdOf(id)} hidden>
        {stepName(t, eyes === null ? data : { ...data, feelings }, selected, {
          isBeside,
          weight: heat?.get(id)?.weight ?? 0,
        })}
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
            label={t('map:titleOf', { name: step.title })}
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
      <StepHandles id={id} isSelected={selected} isRenaming={isRenaming} />
    </>
  );
});
