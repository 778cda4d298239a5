import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShelfFlow } from '../../../shared/contract/shelf.ts';
import type { Clip } from '../../../shared/formats/clipboard/clip.ts';
import type { Theme } from '../../../shared/scene/palette.ts';
import { readVersion, useShelf } from '../../state/shelf/useShelf.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import type { PictureOption } from '../../ui/PictureChoice.tsx';
import { mapPicture } from './templatePicture.ts';

export type ShelfStart = `shelf-${string}`;

export interface OnShelf {
  readonly value: ShelfStart;
  readonly flow: ShelfFlow;
  readonly number: number;
  readonly clip: Clip;
}

/** What can be adopted from the shelf: the newest version of each flow, as it is read. Null while the list is not known. */
export function useShelfStarts(isWanted: boolean): readonly OnShelf[] | null {
  const { bridge } = useWorkbench();
  const flows = useShelf(isWanted);
  const [read, setRead] = useState<readonly OnShelf[] | null>(null);
  useEffect(() => {
    if (flows === null) return undefined;
    let isGone = false;
    const readAll = async (): Promise<void> => {
      const found: OnShelf[] = [];
      for (const flow of flows) {
        const { projectId, mapId, versions } = flow;
        const number = versions[0]?.number ?? 1;
        // One that cannot be read is not offered; the others are.
        const clip = await readVersion(bridge, { projectId, mapId, number }).catch(() => null);
        if (isGone) return;
        if (clip !== null) found.push({ value: `shelf-${projectId}-${mapId}`, flow, number, clip });
      }
      setRead(found);
    };
    void readAll();
    return () => {
      isGone = true;
    };
  }, [bridge, flows]);
  return read;
}

/** The same as they are chosen among. */
export function useShelfOptions(
  starts: readonly OnShelf[] | null,
  theme: Theme,
): readonly PictureOption<ShelfStart>[] {
  const { t } = useTranslation('shelf');
  return (starts ?? []).map(({ value, flow, number, clip }) => ({
    value,
    title: flow.name,
    hint: [t('version', { number }), flow.purpose].filter((part) => part !== '').join(' · '),
    picture: mapPicture(clip.records, clip.mapId, theme),
  }));
}
