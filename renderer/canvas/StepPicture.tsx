import { memo, useMemo } from 'react';
import { isPraisePoint } from '../../shared/analysis/isPraisePoint.ts';
import type { Feeling } from '../../shared/analysis/feelingsByStep.ts';
import type { Insight, Step } from '../../shared/model/records.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { face } from '../../shared/scene/face.ts';
import { insightGlyph } from '../../shared/scene/insightGlyph.ts';
import { stepDrawing } from '../../shared/scene/stepDrawing.ts';
import { badgeText, stepMarks } from '../../shared/scene/stepMarks.ts';
import type { BadgeMark } from '../../shared/scene/stepMarks.ts';
import { families } from '../../shared/scene/fonts/families.ts';
import { participantColour, tintOf, valenceColour } from './colours.ts';
import styles from './StepNode.module.css';

interface StepPictureProps {
  readonly step: Step;
  readonly feelings: readonly Feeling[];
  readonly insights: readonly Insight[];
  readonly isOneOfSeveral: boolean;
  /** Not while the title is being edited in its place. */
  readonly hasTitle: boolean;
}

/** A step as the scene draws it: the same outline, the same broken lines, the same marks as in every picture of the map. */
export const StepPicture = memo(function StepPicture(props: StepPictureProps) {
  const { step, feelings, insights, isOneOfSeveral, hasTitle } = props;
  const drawing = useMemo(() => stepDrawing(step.title, step.kind), [step.title, step.kind]);
  const praises = insights.filter(isPraisePoint).length;
  const valences = feelings.map(({ valence }) => valence);
  const marks = stepMarks(step.kind, valences, {
    pain: countText(insights.length - praises),
    praise: countText(praises),
  });
  return (
    <svg
      className={styles.picture}
      width={sizes.step.width}
      height={sizes.step.height}
      fontFamily={families.stack}
      aria-hidden="true"
    >
      <path className={styles.halo} d={drawing.outline} />
      <path
        className={styles.outline}
        d={drawing.outline}
        fill={tintOf(valences)}
        strokeWidth={drawing.strokeWidth}
      />
      {drawing.mark !== '' && <path className={styles.mark} d={drawing.mark} />}
      {hasTitle &&
        drawing.lines.map(({ text, x, y }) => (
          <text
            key={y}
            className={styles.title}
            x={x}
            y={y}
            textAnchor={drawing.anchor}
            fontSize={drawing.fontSize}
            fontWeight={families.weight[drawing.font]}
          >
            {text}
          </text>
        ))}
      {marks.faces.map((mark) => {
        const owner = feelings[mark.index]?.participant;
        const ring =
          isOneOfSeveral && owner !== undefined ? participantColour(owner.colour) : 'var(--surface)';
        return <FaceMark key={mark.index} {...mark} ring={ring} />;
      })}
      {marks.badges.map((badge) => (
        <Badge key={badge.polarity} badge={badge} />
      ))}
    </svg>
  );
});

interface FaceMarkProps {
  readonly valence: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ring: string;
}

/** A face that shows a valence. */
export function FaceMark({ valence, x, y, radius, ring }: FaceMarkProps) {
  const { eyes, mouth, strokeWidth } = face(valence, { x, y }, radius);
  return (
    <g>
      <circle cx={x} cy={y} r={radius + 1} fill={valenceColour(valence)} stroke={ring} strokeWidth={2} />
      {eyes.map((eye) => (
        <circle key={eye.x} cx={eye.x} cy={eye.y} r={eye.radius} fill="var(--on-valence)" />
      ))}
      <path
        d={mouth}
        fill="none"
        stroke="var(--on-valence)"
        strokeWidth={strokeWidth}
        strokeLinecap="round"
      />
    </g>
  );
}

function Badge({ badge }: { readonly badge: BadgeMark }) {
  const { polarity, x, y, width, height, glyph, text, textX, textY } = badge;
  return (
    <g data-badge={polarity} className={polarity === 'pain' ? styles.pain : styles.praise}>
      <rect x={x - 1} y={y - 1} width={width + 2} height={height + 2} rx={height / 2 + 1} />
      <path d={insightGlyph(polarity, glyph, glyph.size)} />
      <text x={textX} y={textY} fontSize={badgeText.size} fontWeight={families.weight[badgeText.font]}>
        {text}
      </text>
    </g>
  );
}

function countText(count: number): string {
  return count === 0 ? '' : count.toString();
}
