import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countInsights } from '../../shared/analysis/countInsights.ts';
import { limits } from '../../shared/model/limits.ts';
import { cleanLine } from '../../shared/model/text.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { MapTabs } from '../features/maps/MapTabs.tsx';
import { PreferencesMenu } from '../features/preferences/PreferencesMenu.tsx';
import { useLanguage } from '../i18n/useLanguage.ts';
import { writeShortcut } from '../state/actions/action.ts';
import { isMac } from '../state/actions/useActions.ts';
import { useProject, useWorkbench, useWorkbenchState } from '../state/useWorkbench.ts';
import { ArrowLeft, Columns3, Ellipsis, FileDown, Heart, ListTree, Redo2, Undo2 } from '../ui/icons.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { InlineText } from '../ui/InlineText.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { shortArguments } from './shortArguments.ts';
import styles from './TitleBar.module.css';
import { useSvgExport } from './useSvgExport.ts';

interface TitleBarProps {
  readonly bridge: Bridge;
  readonly shows: { readonly outline: boolean; readonly panel: boolean };
  readonly onToggle: (part: 'outline' | 'panel') => void;
  readonly onHome: () => void;
  readonly onImport: () => void;
}

/** The line above a project: where it is, its maps, undo and redo by name, how much praise there is, and the ways out. */
export function TitleBar({ bridge, shows, onToggle, onHome, onImport }: TitleBarProps) {
  const { t } = useTranslation(['project', 'actions', 'outline']);
  const workbench = useWorkbench();
  const exportSvg = useSvgExport(bridge);
  return (
    <header className={styles.bar}>
      <IconButton icon={ArrowLeft} label={t('actions:goHome')} onPress={onHome} />
      <ProjectName />
      <span className={styles.divider} />
      <MapTabs onImport={onImport} />
      <span className={styles.space} />
      <UndoRedo />
      <PraiseRatio />
      <IconButton icon={FileDown} label={t('exportSvg')} onPress={() => void exportSvg()} />
      <IconButton
        icon={ListTree}
        label={t('outline:title')}
        isSelected={shows.outline}
        onPress={() => {
          onToggle('outline');
        }}
      />
      <IconButton
        icon={Columns3}
        label={t('panel')}
        isSelected={shows.panel}
        onPress={() => {
          onToggle('panel');
        }}
      />
      <MenuButton
        label={t('more')}
        entries={[
          { id: 'import', label: t('importMaps'), onAction: onImport },
          { id: 'export', label: t('exportSvg'), onAction: () => void exportSvg() },
          'separator',
          {
            id: 'shortcuts',
            label: t('actions:shortcuts'),
            shortcut: 'F1',
            onAction: () => {
              workbench.view.getState().ask({ kind: 'shortcuts' });
            },
          },
        ]}
      >
        <IconButton icon={Ellipsis} label={t('more')} />
      </MenuButton>
      <PreferencesMenu bridge={bridge} />
    </header>
  );
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

function UndoRedo() {
  const { t } = useTranslation(['actions', 'changes']);
  const workbench = useWorkbench();
  const undo = useWorkbenchState((state) => state.undo.at(-1));
  const redo = useWorkbenchState((state) => state.redo.at(-1));
  const named = (
    entry: typeof undo,
    key: 'undoNamed' | 'redoNamed',
    nothing: 'nothingToUndo' | 'nothingToRedo',
  ) => {
    if (entry === undefined) return t(nothing);
    const change = t(
      `changes:${entry.label.key}` as 'changes:renameMap',
      shortArguments(entry.label.args) as { name: string },
    );
    return t(key, { change });
  };
  return (
    <>
      <IconButton
        icon={Undo2}
        label={t('undo')}
        tip={named(undo, 'undoNamed', 'nothingToUndo')}
        shortcut={writeShortcut({ code: 'KeyZ', mod: true }, isMac)}
        isDisabled={undo === undefined}
        onPress={() => void workbench.undo()}
      />
      <IconButton
        icon={Redo2}
        label={t('redo')}
        tip={named(redo, 'redoNamed', 'nothingToRedo')}
        shortcut={writeShortcut({ code: 'KeyZ', mod: true, shift: true }, isMac)}
        isDisabled={redo === undefined}
        onPress={() => void workbench.redo()}
      />
    </>
  );
}

function PraiseRatio() {
  const { t } = useTranslation('project');
  const language = useLanguage();
  const insights = useProject((project) => project.insights);
  const { pains, praises, ratio } = countInsights({ insights });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const text = ratio === null ? t('noInsights') : t('praiseRatioOf', { praises, count: pains + praises });
  return (
    <div
      className={styles.ratio}
      role="group"
      aria-label={t('praiseRatio')}
      title={`${t('praiseRatio')}: ${text}`}
    >
      <Heart size={15} aria-hidden />
      <span>{ratio === null ? '–' : percent.format(ratio)}</span>
      <span className={styles.meter} aria-hidden>
        <span style={{ width: `${String((ratio ?? 0) * 100)}%` }} />
      </span>
    </div>
  );
}
