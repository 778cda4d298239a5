import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { IconButton } from '../../ui/IconButton.tsx';
import { ArrowDownUp } from '../../ui/icons.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { homeMemory } from './homeMemory.ts';
import type { ShownKind, SortBy } from './homeMemory.ts';

/** In what order the projects stand, and which of them. */
export function ArrangeMenu() {
  const { t } = useTranslation('home');
  const sortBy = useStore(homeMemory, (memory) => memory.sortBy);
  const kind = useStore(homeMemory, (memory) => memory.kind);
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
        'separator',
        {
          id: 'kind',
          heading: t('show'),
          chosen: kind,
          options: [
            { id: 'all', label: t('showAllKinds') },
            { id: 'service', label: t('showService') },
            { id: 'standard', label: t('showStandard') },
          ],
          onChoose: (id) => homeMemory.setState({ kind: id as ShownKind }),
        },
      ]}
    >
      <IconButton icon={ArrowDownUp} label={t('arrange')} />
    </MenuButton>
  );
}
