import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { setCellPicture } from '../../shared/commands/setCellPicture.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { ChosenFile } from '../bridge/bridge.ts';
import { showToast } from '../ui/toasts.ts';
import { useKeepPictures } from './useAddPictures.ts';
import { useWorkbench } from './useWorkbench.ts';

export interface CellPlace {
  readonly laneId: Id;
  readonly stageId: Id;
}

/** Puts a file into a cell as its picture, in the place of the one that is there; says where it takes only the first. */
export function useSetCellPicture(): (place: CellPlace, files: readonly ChosenFile[]) => Promise<void> {
  const { t } = useTranslation('fields');
  const workbench = useWorkbench();
  const keep = useKeepPictures();
  return useMemo(
    () => async (place, files) => {
      if (files.length > 1) showToast({ text: t('onePicture', { name: files[0]?.name ?? '' }) });
      await keep(files.slice(0, 1), (picture) => {
        workbench.run(setCellPicture, { ...place, picture });
      });
    },
    [workbench, keep, t],
  );
}

export interface CellPictureWays {
  /** Asks for a file; to be called from a gesture. */
  readonly choose: () => void;
  readonly remove: () => void;
}

/** The ways to the picture of a cell, and away from it. */
export function useCellPicture({ laneId, stageId }: CellPlace): CellPictureWays {
  const workbench = useWorkbench();
  const set = useSetCellPicture();
  return useMemo(
    () => ({
      choose: () => {
        void workbench.pictures.choose().then((files) => set({ laneId, stageId }, files));
      },
      remove: () => {
        workbench.run(setCellPicture, { laneId, stageId, picture: null });
      },
    }),
    [workbench, set, laneId, stageId],
  );
}
