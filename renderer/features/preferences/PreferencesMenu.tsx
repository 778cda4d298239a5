import { useTranslation } from 'react-i18next';
import { languageChoices, themeChoices } from '../../../shared/contract/preferenceChoices.ts';
import type { Preferences } from '../../../shared/contract/channels.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { faultOf, faultText } from '../../i18n/faultText.ts';
import { languageNames, languages } from '../../i18n/languages.ts';
import { usePreferences } from '../../state/preferences.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Languages, Monitor, Moon, Sun } from '../../ui/icons.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { showToast } from '../../ui/toasts.ts';

/** Language and theme, for home and project alike. */
export function PreferencesMenu({ bridge }: { readonly bridge: Bridge }) {
  const { t } = useTranslation('preferences');
  const { t: tErrors } = useTranslation('errors');
  const { language, theme, choose } = usePreferences((state) => state);
  const prefer = (part: Partial<Preferences>): void => {
    choose(bridge, part).catch((error: unknown) => {
      showToast({ tone: 'danger', text: faultText(tErrors, faultOf(error)) });
    });
  };
  const entries: readonly MenuEntry[] = [
    {
      id: 'language',
      heading: t('language'),
      options: [
        { id: 'system', label: t('languageSystem') },
        ...languages.map((id) => ({ id, label: languageNames[id], lang: id })),
      ],
      chosen: language,
      onChoose: (id) => {
        const choice = languageChoices.find((one) => one === id);
        if (choice !== undefined) prefer({ language: choice });
      },
    },
    'separator',
    {
      id: 'theme',
      heading: t('theme'),
      options: [
        { id: 'system', label: t('themeSystem'), icon: Monitor },
        { id: 'light', label: t('themeLight'), icon: Sun },
        { id: 'dark', label: t('themeDark'), icon: Moon },
      ],
      chosen: theme,
      onChoose: (id) => {
        const choice = themeChoices.find((one) => one === id);
        if (choice !== undefined) prefer({ theme: choice });
      },
    },
  ];
  return (
    <MenuButton label={t('menu')} entries={entries}>
      <IconButton icon={Languages} label={t('menu')} />
    </MenuButton>
  );
}
