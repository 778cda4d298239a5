import { useTranslation } from 'react-i18next';
import { writeShortcut } from '../state/actions/action.ts';
import type { ActionId } from '../state/actions/action.ts';
import { shortcutGroups, shortcutsOf } from '../state/actions/shortcuts.ts';
import type { ShortcutGroup } from '../state/actions/shortcuts.ts';
import { isMac } from '../state/actions/useActions.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './ProjectScreen.module.css';

const groups = Object.keys(shortcutGroups) as readonly ShortcutGroup[];

/** The keys of the workbench. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['actions', 'map']);
  /** What is no action: the canvas has these keys for itself. */
  const ofTheMap = [
    [t('nudge'), '←', '→', '↑', '↓'],
    [t('map:zoomIn'), '+'],
    [t('map:zoomOut'), '−'],
    [t('moreForSelection'), 'Shift+F10'],
  ] as const;
  return (
    <Dialog isOpen width="wide" onClose={onClose} title={t('shortcuts')}>
      {/* In a small window the list scrolls, and there is nothing else in it for the keyboard to stand on. */}
      <div role="group" tabIndex={0} aria-label={t('shortcuts')} className={styles.keyGroups}>
        {groups.map((group) => (
          <section key={group} className={styles.keyGroup}>
            <h3>{t(`keys-${group}`)}</h3>
            <dl className={styles.shortcuts}>
              {(Object.keys(shortcutGroups[group]) as ActionId[]).map((id) => (
                <div key={id}>
                  <dt>{t(id)}</dt>
                  <dd>
                    {shortcutsOf(id).map((shortcut) => {
                      const keys = writeShortcut(shortcut, isMac);
                      return <Kbd key={keys} keys={keys} />;
                    })}
                  </dd>
                </div>
              ))}
              {group === 'look' &&
                ofTheMap.map(([label, ...keys]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>
                      {keys.map((key) => (
                        <Kbd key={key} keys={key} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
