import { useTranslation } from 'react-i18next';
import { deleteMap } from '../../../shared/commands/deleteMap.ts';
import { duplicateMap } from '../../../shared/commands/duplicateMap.ts';
import { moveMap } from '../../../shared/commands/moveMap.ts';
import type { JourneyMap } from '../../../shared/model/records.ts';
import { mapsOf } from '../../../shared/model/siblings.ts';
import { writeShortcut } from '../../state/actions/action.ts';
import { isMac } from '../../state/actions/useActions.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { ArrowLeft, ArrowRight, CopyPlus, GitCompareArrows, Pencil, Trash2 } from '../../ui/icons.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';

/** What can be done with a map of the project, as the lines of a menu. */
export function useMapEntries(): (map: JourneyMap) => readonly MenuEntry[] {
  const { t } = useTranslation(['project', 'maps']);
  const workbench = useWorkbench();
  return (map) => {
    const view = workbench.view.getState();
    const maps = mapsOf(workbench.store.getState().project);
    const index = maps.findIndex((one) => one.id === map.id);
    const move = (to: number) => {
      workbench.run(moveMap, { mapId: map.id, index: to });
    };
    const copy = (name: string, variant: string | null) => {
      const id = workbench.newId();
      const asVariant = variant === null ? null : { variant, ofVariant: t('maps:asIs') };
      if (workbench.run(duplicateMap, { mapId: map.id, id, name, asVariant })) view.showMap(id);
    };
    const variants = maps.filter((one) => one.variantGroup !== null && one.variantGroup === map.variantGroup);
    return [
      {
        id: 'rename',
        label: t('renameMap'),
        icon: Pencil,
        shortcut: 'F2',
        onAction: () => {
          view.rename({ id: map.id, place: 'canvas' });
        },
      },
      {
        id: 'duplicate',
        label: t('maps:duplicate'),
        icon: CopyPlus,
        onAction: () => {
          copy(t('maps:copyName', { name: map.name }), null);
        },
      },
      {
        id: 'variant',
        label: t('maps:duplicateAsVariant'),
        icon: CopyPlus,
        onAction: () => {
          copy(map.name, freeVariant(t('maps:toBe'), variants));
        },
      },
      {
        id: 'variants',
        label: t('maps:variants'),
        icon: GitCompareArrows,
        onAction: () => {
          view.ask({ kind: 'variants', mapId: map.id });
        },
      },
      {
        id: 'left',
        label: t('moveMapLeft'),
        icon: ArrowLeft,
        shortcut: writeShortcut({ code: 'ArrowLeft', alt: true }, isMac),
        isDisabled: index === 0,
        onAction: () => {
          move(index - 1);
        },
      },
      {
        id: 'right',
        label: t('moveMapRight'),
        icon: ArrowRight,
        shortcut: writeShortcut({ code: 'ArrowRight', alt: true }, isMac),
        isDisabled: index === maps.length - 1,
        onAction: () => {
          move(index + 1);
        },
      },
      'separator',
      {
        id: 'delete',
        label: t('deleteMap'),
        icon: Trash2,
        shortcut: writeShortcut({ code: 'Delete' }, isMac),
        isDangerous: true,
        onAction: () => {
          workbench.run(deleteMap, { mapId: map.id });
        },
      },
    ];
  };
}

/** The name, or with the first number behind it that no variant has. */
function freeVariant(name: string, variants: readonly JourneyMap[]): string {
  const taken = new Set(variants.map((one) => one.variant));
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? name : `${name} ${String(number)}`;
    if (!taken.has(wanted)) return wanted;
  }
}
