import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { addStepPicture } from '../../shared/commands/addStepPicture.ts';
import type { NewPicture } from '../../shared/commands/keepPicture.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { ChosenFile } from '../bridge/bridge.ts';
import { showToast } from '../ui/toasts.ts';
import { useWorkbench } from './useWorkbench.ts';

/** Keeps files as pictures, one after the other, and hands each on; says which of them is none. */
export function useKeepPictures(): (
  files: readonly ChosenFile[],
  take: (picture: NewPicture) => void,
) => Promise<void> {
  const { t } = useTranslation('fields');
  const workbench = useWorkbench();
  return useCallback(
    async (files, take) => {
      for (const file of files) {
        const { name } = file;
        try {
          const kept = await workbench.pictures.keep(file);
          if (kept === null) showToast({ text: t('notAPicture', { name }), tone: 'danger' });
          else take({ id: workbench.newId(), ...kept });
        } catch {
          showToast({ text: t('pictureFailed', { name }), tone: 'danger' });
        }
      }
    },
    [workbench, t],
  );
}

/** Puts files onto a step as its pictures: each of them is one change. */
export function useAddPictures(): (stepId: Id, files: readonly ChosenFile[]) => Promise<void> {
  const workbench = useWorkbench();
  const keep = useKeepPictures();
  return useCallback(
    (stepId, files) =>
      keep(files, (picture) => {
        workbench.run(addStepPicture, { stepId, picture });
      }),
    [workbench, keep],
  );
}
