import { useTranslation } from 'react-i18next';
import { drawMap } from '../../shared/scene/drawMap.ts';
import { picturesOnMap } from '../../shared/scene/picturesOnMap.ts';
import { printSvg } from '../../shared/scene/printSvg.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { faultOf, faultText } from '../i18n/faultText.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useMapWords } from '../state/useMapWords.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { showToast } from '../ui/toasts.ts';
import { picturesForFile } from './picturesForFile.ts';

/** So many are there before anyone could read that they are being collected. */
const fewPictures = 12;

/** Saves the map that is shown as an SVG, drawn from the scene, by the host's way of saving a file. */
export function useSvgExport(bridge: Bridge): () => Promise<void> {
  const { t } = useTranslation('project');
  const words = useMapWords();
  const { t: tErrors } = useTranslation('errors');
  const workbench = useWorkbench();
  const language = useLanguage();
  return async () => {
    const { project, head } = workbench.store.getState();
    const { mapId } = workbench.view.getState();
    const map = mapId === null ? undefined : project.maps[mapId];
    if (map === undefined) return;
    const fileName = `${fileNameOf(`${head.name} - ${map.name}`)}.svg`;
    const sides = picturesOnMap(project, map.id);
    const endProgress =
      sides.size < fewPictures
        ? () => undefined
        : showToast({ text: t('collectingPictures', { count: sides.size }) });
    try {
      const { pictures, missing } = await picturesForFile(bridge, sides).finally(endProgress);
      const scene = drawMap(project, map.id, {
        theme: 'light',
        title: map.name,
        language,
        words,
        pictures,
      });
      const isSaved = await bridge.saveText(fileName, 'svg', printSvg(scene));
      if (!isSaved) return;
      const text = t('exported', { name: fileName });
      if (missing === 0) showToast({ text });
      else showToast({ tone: 'danger', text: `${text} ${t('picturesMissing', { count: missing })}` });
    } catch (error) {
      showToast({ tone: 'danger', text: `${t('exportFailed')}. ${faultText(tErrors, faultOf(error))}` });
    }
  };
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
