import type { AriaLabelConfig } from '@xyflow/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** What React Flow says to screen readers of its own accord, in the language of the program. */
export function useAriaWords(): Partial<AriaLabelConfig> {
  const { t } = useTranslation('map');
  return useMemo(
    () => ({
      'node.a11yDescription.default': t('howToMove'),
      // Said while the keyboard works: the name is React Flow's own mistake.
      'node.a11yDescription.keyboardDisabled': t('howToMove'),
      'node.a11yDescription.ariaLiveMessage': () => '',
      'edge.a11yDescription.default': t('howToEditConnection'),
      'minimap.ariaLabel': t('miniMap'),
      'controls.ariaLabel': t('zoom'),
      'controls.zoomIn.ariaLabel': t('zoomIn'),
      'controls.zoomOut.ariaLabel': t('zoomOut'),
      'controls.fitView.ariaLabel': t('fit'),
    }),
    [t],
  );
}
