import { memo, useMemo } from 'react';
import { isPraisePoint } from '../../shared/analysis/isPraisePoint.ts';
import type { StepExtras } from '../../shared/analysis/stepExtras.ts';
import type { Feeling } from '../../shared/analysis/feelingsByStep.ts';
import type { Channel, Insight, Owner, Step } from '../../shared/model/records.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { face } from '../../shared/scene/face.ts';
import { heatGlow } from '../../shared/scene/heatGlow.ts';
import { insightGlyph } from '../../shared/scene/insightGlyph.ts';
import { drawFoot } from '../../shared/scene/drawFoot.ts';
import { drawGlow, drawHeart, drawStar } from '../../shared/scene/drawStep.ts';
import { drawThumb } from '../../shared/scene/drawThumb.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import { partyIndent } from '../../shared/scene/partyMark.ts';
import { stepFoot } from '../../shared/scene/stepFoot.ts';
import { stepDrawing } from '../../shared/scene/stepDrawing.ts';
import { badgeText, stepMarks } from '../../shared/scene/stepMarks.ts';
import type { BadgeMark } from '../../shared/scene/stepMarks.ts';
import type { TextShape } from '../../shared/scene/scene.ts';
import { hrefOf, usePicture } from '../state/usePicture.ts';
import { useCanvasWords } from './canvasWords.ts';
import { cssPalette } from './cssPalette.ts';
import { PartyMark } from './PartyMark.tsx';
import { SceneShapes } from './SceneShapes.tsx';
import { SceneWords } from './SceneWords.tsx';
import { participantColour, tintOf, valenceColour } from './colours.ts';
import styles from './StepNode.module.css';

interface StepPictureProps {
  readonly step: Step;
  readonly feelings: readonly Feeling[];
  readonly insights: readonly Insight[];
  readonly isOneOfSeveral: boolean;
  readonly channel: Channel | null;
  readonly owner: Owner | null;
  readonly extras: StepExtras;
  /** How heavy its pains are, 0…1; 0: nothing glows. */
  readonly heat: number;
  /** Not while the title is being edited in its place. */
  readonly hasTitle: boolean;
}

/** A step as the scene draws it: the same outline, the same broken lines, the same marks as in every picture of the map. */
export const StepPicture = memo(function StepPicture(props: StepPictureProps) {
  const { step, feelings, insights, isOneOfSeveral, hasTitle } = props;
  const { channel, owner, extras, heat } = props;
  const glow = heat > 0 ? heatGlow(heat) : null;
  const { language } = useCanvasWords();
  const hasPicture = extras.picture !== null;
  const hasParty = step.participantId !== null;
  const drawing = useMemo(
    () => stepDrawing(step.title, step.kind, sizes.step, hasPicture, hasParty ? partyIndent : 0),
    [step.title, step.kind, hasPicture, hasParty],
  );
  const foot = useMemo(
    () => drawFoot(stepFoot({ step, channel, owner, extras }, language), cssPalette),
    [step, channel, owner, extras, language],
  );
  const praises = insights.filter(isPraisePoint).length;
  const valences = feelings.map(({ valence }) => valence);
  const isTouch = extras.touch !== null;
  const counts = { pain: countText(insights.length - praises), praise: countText(praises) };
  const marks = stepMarks(step.kind, valences, counts, sizes.step.width, step.isMomentOfTruth, isTouch);
  const title = useMemo(
    () =>
      drawing.lines.map((line): TextShape => ({
        type: 'text',
        ...line,
        anchor: drawing.anchor,
        font: drawing.font,
        size: drawing.fontSize,
        fill: 'var(--text)',
      })),
    [drawing],
  );
  return (
    <>
      <svg className={styles.picture} width={sizes.step.width} height={sizes.step.height} aria-hidden="true">
        {glow !== null && (
          <path
            className={styles.heat}
            data-mark="heat"
            d={drawing.outline}
            strokeWidth={glow.width}
            strokeOpacity={glow.opacity}
          />
        )}
        <path className={styles.halo} d={drawing.outline} />
        {isTouch && (
          <g data-mark="touch">
            <SceneShapes shapes={drawGlow(drawing.outline, cssPalette)} />
          </g>
        )}
        <path
          className={styles.outline}
          d={drawing.outline}
          fill={tintOf(valences)}
          strokeWidth={drawing.strokeWidth}
        />
        {drawing.mark !== '' && <path className={styles.mark} d={drawing.mark} />}
        {step.participantId !== null && <PartyMark participantId={step.participantId} />}
        {drawing.thumb !== null && <Thumb place={drawing.thumb} hash={extras.picture?.hash ?? null} />}
        {marks.star !== null && (
          <g data-mark="moment-of-truth">
            <SceneShapes shapes={drawStar(marks.star, cssPalette)} />
          </g>
        )}
        {marks.heart !== null && <SceneShapes shapes={drawHeart(marks.heart, cssPalette)} />}
        {marks.faces.map((mark) => {
          const owner = feelings[mark.index]?.participant;
          const ring =
            isOneOfSeveral && owner !== undefined ? participantColour(owner.colour) : 'var(--surface)';
          return <FaceMark key={mark.index} {...mark} ring={ring} />;
        })}
        {marks.badges.map((badge) => (
          <Badge key={badge.polarity} badge={badge} />
        ))}
        {foot.length > 0 && (
          <g className={styles.foot}>
            <SceneShapes shapes={foot} isWordless />
          </g>
        )}
      </svg>
      <span aria-hidden="true">
        {hasTitle && <SceneWords shapes={title} />}
        <SceneWords shapes={marks.badges.map(countOf)} />
        <SceneWords shapes={foot} />
      </span>
    </>
  );
});

/** The first picture of the step in its frame. */
function Thumb({ place, hash }: { readonly place: Rect; readonly hash: string | null }) {
  const shown = usePicture(hash);
  return (
    <g className={styles.thumb} data-mark="picture">
      <SceneShapes shapes={drawThumb(place, { href: hrefOf(shown), isCut: true }, cssPalette)} />
    </g>
  );
}

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
  const { polarity, x, y, width, height, glyph } = badge;
  return (
    <g data-badge={polarity} className={polarity === 'pain' ? styles.pain : styles.praise}>
      <rect x={x - 1} y={y - 1} width={width + 2} height={height + 2} rx={height / 2 + 1} />
      <path d={insightGlyph(polarity, glyph, glyph.size)} />
    </g>
  );
}

/** How many there are, beside the sign. */
function countOf({ polarity, text, textX, textY }: BadgeMark): TextShape {
  return {
    type: 'text',
    text,
    x: textX,
    y: textY,
    anchor: 'start',
    ...badgeText,
    fill: `var(--on-${polarity})`,
  };
}

function countText(count: number): string {
  return count === 0 ? '' : count.toString();
}
