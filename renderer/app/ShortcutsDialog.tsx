import { useTranslation } from 'react-i18next';
import { writeShortcut } from '../state/actions/action.ts';
import type { ActionId, Shortcut } from '../state/actions/action.ts';
import { isMac } from '../state/actions/useActions.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './ProjectScreen.module.css';

type Line = readonly [ActionId | 'undo' | 'redo' | 'shortcuts' | 'nudge', ...Shortcut[]];

const lines: readonly Line[] = [
  ['undo', { code: 'KeyZ', mod: true }],
  ['redo', { code: 'KeyZ', mod: true, shift: true }, { code: 'KeyY', mod: true }],
  ['rename', { code: 'F2' }],
  ['addStepAfter', { code: 'Enter', mod: true }],
  ['addStageAfter', { code: 'Enter', mod: true, shift: true }],
  ['connect', { code: 'KeyC', alt: true }],
  ['addPain', { code: 'KeyP', alt: true }],
  ['addPraise', { code: 'KeyP', alt: true, shift: true }],
  ['praise', { code: 'KeyT', alt: true }],
  ['feelBetter', { code: 'Equal', alt: true }],
  ['feelWorse', { code: 'Minus', alt: true }],
  ['moveEarlier', { code: 'ArrowLeft', alt: true }],
  ['moveLater', { code: 'ArrowRight', alt: true }],
  ['laneAbove', { code: 'ArrowUp', alt: true }],
  ['laneBelow', { code: 'ArrowDown', alt: true }],
  ['nudge', { code: 'ArrowLeft' }, { code: 'ArrowRight' }, { code: 'ArrowUp' }, { code: 'ArrowDown' }],
  ['duplicate', { code: 'KeyD', mod: true }],
  ['selectAll', { code: 'KeyA', mod: true }],
  ['delete', { code: 'Delete' }],
  ['shortcuts', { code: 'F1' }],
];

/** The keys of the workbench. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['actions', 'map']);
  return (
    <Dialog isOpen onClose={onClose} title={t('shortcuts')}>
      {/* In a small window the list scrolls, and there is nothing else in it for the keyboard to stand on. */}
      <div role="group" tabIndex={0} aria-label={t('shortcuts')}>
        <dl className={styles.shortcuts}>
          {lines.map(([id, ...shortcuts]) => (
            <div key={id}>
              <dt>{t(id)}</dt>
              <dd>
                {shortcuts.map((shortcut) => (
                  <Kbd key={shortcut.code} keys={writeShortcut(shortcut, isMac)} />
                ))}
              </dd>
            </div>
          ))}
          {[
            [t('map:zoomIn'), '+'],
            [t('map:zoomOut'), '−'],
            [t('map:fit'), 'Shift+1'],
            [t('moreForSelection'), 'Shift+F10'],
          ].map(([label, keys]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Kbd keys={keys ?? ''} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}
