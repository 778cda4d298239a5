import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewNames } from './actionSetting.ts';

/** What new records are called in the language of the moment. */
export function useNewNames(): NewNames {
  const { t } = useTranslation(['actions', 'standard']);
  return useMemo(
    () => ({
      step: t('newStep'),
      stage: t('newStage'),
      lane: t('newLane'),
      participant: t('newNode'),
      journeyOf: (name) => t('standard:journeyOf', { name }),
      emotion: t('standard:emotion'),
    }),
    [t],
  );
}
