import { useEffect, useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { sizes } from '../../shared/model/sizes.ts';
import { useView } from '../state/useWorkbench.ts';
import styles from './HeaderGrip.module.css';
import type { HeaderPlace } from './headerPlace.ts';
import { nudgeOf } from './nudgeOf.ts';
import { useUntilPause } from './useUntilPause.ts';

interface HeaderGripProps {
  readonly kind: 'stages' | 'lanes';
  readonly place: HeaderPlace;
  /** A pointer went down on it. */
  readonly onGrip: (event: PointerEvent) => void;
  readonly onResize: (size: number) => void;
}

const words = {
  stages: { size: 'stageSize', unnamed: 'unnamedStage' },
  lanes: { size: 'laneSize', unnamed: 'unnamedLane' },
} as const;

/** The border of a stage or a lane, to resize it by. */
export function HeaderGrip({ kind, place, onGrip, onResize }: HeaderGripProps) {
  const { t } = useTranslation('map');
  const { id, name, size, leastSize } = place;
  const isSelected = useView(({ selected }) => selected.has(id));
  const { hold } = useUntilPause();
  const wanted = useRef(size);
  useEffect(() => {
    wanted.current = size;
  }, [size]);

  const pressKey = (event: KeyboardEvent) => {
    const by = nudgeOf(event);
    const step = kind === 'stages' ? by?.x : by?.y;
    if (by === null || step === undefined || step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    wanted.current = Math.max(leastSize, wanted.current + step);
    hold(() => {
      onResize(wanted.current);
    });
  };

  return (
    <div
      role="separator"
      className={styles.grip}
      data-kind={kind}
      aria-label={t(words[kind].size, { name: name === '' ? t(words[kind].unnamed) : name })}
      aria-orientation={kind === 'stages' ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={leastSize}
      aria-valuemax={Math.max(size, 10 * (kind === 'stages' ? sizes.stageWidth : sizes.laneHeight))}
      // One tab stop for all of them: that of what is selected.
      tabIndex={isSelected ? 0 : -1}
      onPointerDown={onGrip}
      onKeyDown={pressKey}
    />
  );
}
