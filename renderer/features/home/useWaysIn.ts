import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bridge, ChosenFile } from '../../bridge/bridge.ts';
import { faultOf, faultText } from '../../i18n/faultText.ts';
import { showToast } from '../../ui/toasts.ts';

/** The three ways to a project. */
export type WayIn = 'startNew' | 'chooseFiles' | 'openSample';
export type WaysIn = Readonly<Record<WayIn, () => void>>;

interface Leads {
  readonly bridge: Bridge;
  /** What a new project is to be. */
  readonly kind: 'service' | 'standard';
  readonly onNew: (kind: 'service' | 'standard') => Promise<void>;
  readonly onImport: (files: readonly ChosenFile[]) => void;
  readonly onSample: () => Promise<void>;
}

/** The ways in as buttons take them: one at a time, and what goes wrong is told. */
export function useWaysIn({ bridge, kind, onNew, onImport, onSample }: Leads): {
  readonly ways: WaysIn;
  readonly underWay: WayIn | null;
} {
  const { t } = useTranslation('errors');
  const [underWay, setUnderWay] = useState<WayIn | null>(null);
  const take = async (way: WayIn, work: () => Promise<void>): Promise<void> => {
    if (underWay !== null) return;
    setUnderWay(way);
    try {
      await work();
    } catch (error) {
      showToast({ tone: 'danger', text: faultText(t, faultOf(error)) });
    } finally {
      setUnderWay(null);
    }
  };
  const choose = async (): Promise<void> => {
    const files = await bridge.chooseFiles('imports');
    if (files.length > 0) onImport(files);
  };
  return {
    ways: {
      startNew: () => void take('startNew', () => onNew(kind)),
      chooseFiles: () => void take('chooseFiles', choose),
      openSample: () => void take('openSample', onSample),
    },
    underWay,
  };
}
