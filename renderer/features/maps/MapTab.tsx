import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyMap } from '../../../shared/model/records.ts';
import { mapKindIcons } from '../../ui/mapKindIcons.ts';
import styles from './MapTabs.module.css';
import { kindWords } from './kindWords.ts';

interface MapTabProps {
  readonly map: JourneyMap;
  readonly isShown: boolean;
  /** Whether Tab leads to it; arrow keys go on from there. */
  readonly isStop: boolean;
  readonly onShow: () => void;
  readonly onRename: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: () => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>) => void;
  readonly onContextMenu: (at: { readonly x: number; readonly y: number }) => void;
}

/** The tab of one map: what kind it is, what it is called, and which variant it is. */
export function MapTab(props: MapTabProps) {
  const { map, isShown } = props;
  const { t } = useTranslation('maps');
  const Kind = mapKindIcons[map.kind];
  const kind = t(kindWords[map.kind]);
  return (
    <button
      type="button"
      className={styles.name}
      aria-pressed={isShown}
      tabIndex={props.isStop ? 0 : -1}
      title={
        map.variant === null
          ? t('tabName', { name: map.name, kind })
          : t('tabNameOfVariant', { name: map.name, variant: map.variant, kind })
      }
      onClick={props.onShow}
      onDoubleClick={props.onRename}
      onKeyDown={props.onKey}
      onFocus={props.onFocus}
      onPointerDown={props.onGrab}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onContextMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      <Kind size={14} aria-hidden className={styles.kind} />
      <span className={styles.text}>{map.name}</span>
      {map.variant !== null && <span className={styles.variant}>{map.variant}</span>}
    </button>
  );
}
