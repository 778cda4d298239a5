import { useTranslation } from 'react-i18next';
import { blueprintLineKinds } from '../../shared/analysis/blueprintLines.ts';
import { bases, laneRoles } from '../../shared/model/records.ts';
import { drawMap } from '../../shared/scene/drawMap.ts';
import { printSvg } from '../../shared/scene/printSvg.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { faultOf, faultText } from '../i18n/faultText.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { showToast } from '../ui/toasts.ts';

/** Saves the map that is shown as an SVG, drawn from the scene, by the host's way of saving a file. */
export function useSvgExport(bridge: Bridge): () => Promise<void> {
  const { t } = useTranslation(['project', 'map', 'insights', 'inspector', 'lanes', 'connections']);
  const { t: tErrors } = useTranslation('errors');
  const workbench = useWorkbench();
  const language = useLanguage();
  return async () => {
    const { project, head } = workbench.store.getState();
    const { mapId } = workbench.view.getState();
    const map = mapId === null ? undefined : project.maps[mapId];
    if (map === undefined) return;
    const fileName = `${fileNameOf(`${head.name} - ${map.name}`)}.svg`;
    try {
      const scene = drawMap(project, map.id, {
        theme: 'light',
        title: map.name,
        language,
        words: {
          emotion: t('emotion'),
          moments: { peak: t('connections:peak'), end: t('connections:end') },
          pain: t('insights:pain'),
          praise: t('insights:praise'),
          bases: wordsOf(bases, (basis) => t(`insights:${basis}`)),
          roles: wordsOf(laneRoles, (role) => t(`inspector:roles-${role}`)),
          lines: wordsOf(blueprintLineKinds, (line) => t(`lanes:line-${line}`)),
        },
      });
      const isSaved = await bridge.saveText(fileName, 'svg', printSvg(scene));
      if (isSaved) showToast({ text: t('exported', { name: fileName }) });
    } catch (error) {
      showToast({ tone: 'danger', text: `${t('exportFailed')}. ${faultText(tErrors, faultOf(error))}` });
    }
  };
}

function wordsOf<Key extends string>(
  keys: readonly Key[],
  wordOf: (key: Key) => string,
): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key) => [key, wordOf(key)])) as Record<Key, string>;
}

// What Windows, the strictest of them, does not take in a file's name; and not too long for any.
function fileNameOf(text: string): string {
  const clean = text
    // eslint-disable-next-line no-control-regex -- Windows refuses exactly these
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(clean).slice(0, 80).join('').trim() || 'map';
}
