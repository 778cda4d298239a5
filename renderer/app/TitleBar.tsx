import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { countInsights } from '../../shared/analysis/countInsights.ts';
import { limits } from '../../shared/model/limits.ts';
import { cleanLine } from '../../shared/model/text.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { MapTabs } from '../features/maps/MapTabs.tsx';
import { PreferencesMenu } from '../features/preferences/PreferencesMenu.tsx';
import { percentText } from '../i18n/percentText.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { writeShortcut } from '../state/actions/action.ts';
import type { ActionId } from '../state/actions/action.ts';
import { shortcutsOf } from '../state/actions/shortcuts.ts';
import { isMac } from '../state/actions/useActions.ts';
import { useMenuEntry } from '../state/actions/useMenuEntry.ts';
import { useNewNames } from '../state/actions/useNewNames.ts';
import { windowActions } from '../state/actions/windowActions.ts';
import type { WindowWays } from '../state/actions/windowWays.ts';
import { useProject, useView, useWorkbench, useWorkbenchState } from '../state/useWorkbench.ts';
import {
  ArrowLeft,
  Columns3,
  Ellipsis,
  FileDown,
  Heart,
  History,
  ListTree,
  Redo2,
  Search,
  Undo2,
} from '../ui/icons.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { InlineText } from '../ui/InlineText.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menuEntry.ts';
import { shortArguments } from './shortArguments.ts';
import styles from './TitleBar.module.css';

interface TitleBarProps {
  readonly bridge: Bridge;
  readonly shows: { readonly outline: boolean; readonly panel: boolean };
  readonly ways: WindowWays;
}

/** The line above a project: where it is, its maps, undo and redo by name, how much praise there is, and the ways out. */
export function TitleBar({ bridge, shows, ways }: TitleBarProps) {
  const { t } = useTranslation(['project', 'actions', 'outline']);
  const workbench = useWorkbench();
  const moreEntries = useMoreEntries(ways);
  return (
    <header className={styles.bar}>
      <IconButton icon={ArrowLeft} label={t('actions:goHome')} onPress={ways.goHome} />
      <ProjectName />
      <span className={styles.divider} />
      <MapTabs />
      <span className={styles.space} />
      <IconButton
        icon={Search}
        label={t('actions:palette')}
        shortcut={keysOf('palette')}
        onPress={() => {
          workbench.view.getState().ask({ kind: 'palette' });
        }}
      />
      <UndoRedo />
      <IconButton
        icon={History}
        label={t('actions:history')}
        shortcut={keysOf('history')}
        onPress={() => {
          workbench.view.getState().ask({ kind: 'history' });
        }}
      />
      <PraiseRatio />
      <IconButton icon={FileDown} label={t('actions:exportSvg')} onPress={ways.exportSvg} />
      <IconButton
        icon={ListTree}
        label={t('outline:title')}
        isSelected={shows.outline}
        onPress={() => {
          ways.toggle('outline');
        }}
      />
      <IconButton
        icon={Columns3}
        label={t('panel')}
        isSelected={shows.panel}
        onPress={() => {
          ways.toggle('panel');
        }}
      />
      <MenuButton label={t('more')} entries={moreEntries}>
        <IconButton icon={Ellipsis} label={t('more')} />
      </MenuButton>
      <PreferencesMenu bridge={bridge} />
    </header>
  );
}

function keysOf(id: ActionId): string {
  const [first] = shortcutsOf(id);
  return first === undefined ? '' : writeShortcut(first, isMac);
}

const more = [
  ['importMaps', 'exportSvg', 'exportProject'],
  ['find', 'parties', 'comments'],
  ['shortcuts'],
] as const satisfies readonly (readonly ActionId[])[];

/** What the window can do and has no button for. */
function useMoreEntries(ways: WindowWays): readonly MenuEntry[] {
  const workbench = useWorkbench();
  const newNames = useNewNames();
  const entryOf = useMenuEntry();
  // Where there is no map, none can be saved.
  useView((view) => view.mapId);
  const actions = windowActions({ workbench, place: 'canvas', newNames, ways });
  return more.flatMap((ids, index): readonly MenuEntry[] => [
    ...(index > 0 ? (['separator'] as const) : []),
    ...ids.flatMap((id) => {
      const action = actions.find((one) => one.id === id);
      return action === undefined ? [] : [entryOf(action)];
    }),
  ]);
}

function ProjectName() {
  const { t } = useTranslation('project');
  const workbench = useWorkbench();
  const name = useWorkbenchState((state) => state.head.name);
  const [isRenaming, setIsRenaming] = useState(false);
  return (
    <h1 className={styles.name} tabIndex={-1}>
      {isRenaming ? (
        <InlineText
          value={name}
          label={t('projectName')}
          maxLength={limits.nameLength}
          onCommit={(text) => {
            const clean = cleanLine(text, limits.nameLength);
            if (clean !== '' && clean !== name) void workbench.renameProject(clean);
          }}
          onEnd={() => {
            setIsRenaming(false);
          }}
        />
      ) : (
        <button
          type="button"
          title={t('renameProject', { name })}
          onClick={() => {
            setIsRenaming(true);
          }}
        >
          {name}
        </button>
      )}
    </h1>
  );
}

/** What a step back or again is called. A part of its own, drawn while it is read: each edit gives it another name. */
function StepTip({ direction }: { readonly direction: 'undo' | 'redo' }) {
  const { t } = useTranslation(['actions', 'changes']);
  const entry = useWorkbenchState((state) => state[direction].at(-1));
  if (entry === undefined) return t(direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo');
  const change = t(
    `changes:${entry.label.key}` as 'changes:renameMap',
    shortArguments(entry.label.args) as { name: string },
  );
  return t(direction === 'undo' ? 'undoNamed' : 'redoNamed', { change });
}

function UndoRedo() {
  const { t } = useTranslation('actions');
  const workbench = useWorkbench();
  const canUndo = useWorkbenchState((state) => state.undo.length > 0);
  const canRedo = useWorkbenchState((state) => state.redo.length > 0);
  const undoButton = useRef<HTMLButtonElement>(null);
  const redoButton = useRef<HTMLButtonElement>(null);
  useHandedFocus(undoButton, redoButton, !canUndo);
  useHandedFocus(redoButton, undoButton, !canRedo);
  return (
    <>
      <IconButton
        ref={undoButton}
        icon={Undo2}
        label={t('undo')}
        tip={<StepTip direction="undo" />}
        shortcut={keysOf('undo')}
        isDisabled={!canUndo}
        onPress={() => void workbench.undo()}
      />
      <IconButton
        ref={redoButton}
        icon={Redo2}
        label={t('redo')}
        tip={<StepTip direction="redo" />}
        shortcut={keysOf('redo')}
        isDisabled={!canRedo}
        onPress={() => void workbench.redo()}
      />
    </>
  );
}

/** A button that its own press leaves nothing to do for would take the focus along: the other one gets it. */
function useHandedFocus(
  from: RefObject<HTMLButtonElement | null>,
  to: RefObject<HTMLButtonElement | null>,
  isDisabled: boolean,
): void {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const button = from.current;
    if (button === null || isDisabled) {
      if (hadFocus.current) to.current?.focus();
      hadFocus.current = false;
      return undefined;
    }
    const gain = () => {
      hadFocus.current = true;
    };
    const lose = () => {
      // Disabled by what it did, it loses the focus too; then the effect above hands it on.
      if (!button.disabled) hadFocus.current = false;
    };
    hadFocus.current = document.activeElement === button;
    button.addEventListener('focus', gain);
    button.addEventListener('blur', lose);
    return () => {
      button.removeEventListener('focus', gain);
      button.removeEventListener('blur', lose);
    };
  }, [from, to, isDisabled]);
}

function PraiseRatio() {
  const { t } = useTranslation('project');
  const language = useLanguage();
  const insights = useProject((project) => project.insights);
  const { pains, praises, ratio } = countInsights({ insights });
  const text = ratio === null ? t('noInsights') : t('praiseRatioOf', { praises, count: pains + praises });
  return (
    <div
      className={styles.ratio}
      role="group"
      aria-label={t('praiseRatio')}
      title={`${t('praiseRatio')}: ${text}`}
    >
      <Heart size={15} aria-hidden />
      <span>{ratio === null ? '–' : percentText(ratio, language)}</span>
      <span className={styles.meter} aria-hidden>
        <span style={{ width: `${String((ratio ?? 0) * 100)}%` }} />
      </span>
    </div>
  );
}
