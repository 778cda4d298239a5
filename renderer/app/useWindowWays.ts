import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../shared/contract/channels.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { faultOf, faultText } from '../i18n/faultText.ts';
import type { WindowWays } from '../state/actions/windowWays.ts';
import { usePreferences, useTheme } from '../state/preferences.ts';
import { showToast } from '../ui/toasts.ts';
import { useSvgExport } from './useSvgExport.ts';

interface OwnWays extends Pick<WindowWays, 'goHome' | 'importMaps' | 'toggle'> {
  readonly bridge: Bridge;
}

/** The ways of the window, the same object from render to render. */
export function useWindowWays(own: OwnWays): WindowWays {
  const { t } = useTranslation('errors');
  const exportSvg = useSvgExport(own.bridge);
  const theme = useTheme();
  const choose = usePreferences((state) => state.choose);
  const prefer = (part: Partial<Preferences>): void => {
    choose(own.bridge, part).catch((error: unknown) => {
      showToast({ tone: 'danger', text: faultText(t, faultOf(error)) });
    });
  };
  const ways: WindowWays = {
    goHome: own.goHome,
    importMaps: own.importMaps,
    toggle: own.toggle,
    exportSvg: () => void exportSvg(),
    switchTheme: () => {
      prefer({ theme: theme === 'dark' ? 'light' : 'dark' });
    },
    chooseLanguage: (language) => {
      prefer({ language });
    },
  };
  const now = useRef(ways);
  useEffect(() => {
    now.current = ways;
  });
  return useMemo(
    () => ({
      goHome: () => {
        now.current.goHome();
      },
      importMaps: () => {
        now.current.importMaps();
      },
      toggle: (part) => {
        now.current.toggle(part);
      },
      exportSvg: () => {
        now.current.exportSvg();
      },
      switchTheme: () => {
        now.current.switchTheme();
      },
      chooseLanguage: (language) => {
        now.current.chooseLanguage(language);
      },
    }),
    [],
  );
}
