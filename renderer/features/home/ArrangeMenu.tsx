import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { IconButton } from '../../ui/IconButton.tsx';
import { ArrowDownUp } from '../../ui/icons.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { homeMemory } from './homeMemory.ts';
import type { SortBy } from './homeMemory.ts';

/** In what order the projects stand. */
export function ArrangeMenu() {
  const { t } = useTranslation('home');
  const sortBy = useStore(homeMemory, (memory) => memory.sortBy);
  return (
    <MenuButton
      label={t('arrange')}
      entries={[
        {
          id: 'sort',
          heading: t('sortBy'),
          chosen: sortBy,
          options: [
            { id: 'changed', label: t('sortChanged') },
            { id: 'created', label: t('sortCreated') },
            { id: 'name', label: t('sortName') },
          ],
          onChoose: (id) => homeMemory.setState({ sortBy: id as SortBy }),
        },
      ]}
    >
      <IconButton icon={ArrowDownUp} label={t('arrange')} />
    </MenuButton>
  );
}
