import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { FileUp, Plus, Sparkles } from '../../ui/icons.ts';
import { Logo } from '../../ui/Logo.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './HomeScreen.module.css';
import type { WayIn, WaysIn } from './useWaysIn.ts';

interface HomeHeaderProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onLeaveDown: () => void;
  readonly searchField: Ref<HTMLInputElement>;
  readonly ways: WaysIn;
  readonly underWay: WayIn | null;
  readonly isReadOnly: boolean;
  /** What a new project is to be. */
  readonly kind: 'service' | 'standard';
  /** Only the name and the menu: the greeting shows the ways in itself, and there is nothing to search. */
  readonly isBare: boolean;
  readonly menu: ReactNode;
}

/** The bar of home. */
export function HomeHeader(props: HomeHeaderProps) {
  const { search, onSearch, ways, underWay, isReadOnly, isBare } = props;
  const { t } = useTranslation('home');
  const { t: tCommon } = useTranslation('common');
  return (
    <header className={styles.header}>
      <span className={styles.brand}>
        <Logo size={24} />
        {tCommon('appName')}
      </span>
      <div className={styles.searchPlace}>
        {!isBare && (
          <SearchField
            ref={props.searchField}
            className={styles.search}
            label={t('search')}
            placeholder={t('searchShort')}
            value={search}
            onChange={onSearch}
            maxLength={1000}
            onLeaveDown={props.onLeaveDown}
          />
        )}
      </div>
      {!isBare && (
        <>
          <Button
            tone="quiet"
            icon={Sparkles}
            isDisabled={isReadOnly}
            isPending={underWay === 'openSample'}
            onPress={ways.openSample}
          >
            {t('sampleProject')}
          </Button>
          <Button
            icon={FileUp}
            isDisabled={isReadOnly}
            isPending={underWay === 'chooseFiles'}
            onPress={ways.chooseFiles}
          >
            {t('import')}
          </Button>
          <Button
            tone="primary"
            icon={Plus}
            isDisabled={isReadOnly}
            isPending={underWay === 'startNew'}
            onPress={ways.startNew}
          >
            {t(props.kind === 'standard' ? 'newStandard' : 'newProject')}
          </Button>
        </>
      )}
      {props.menu}
    </header>
  );
}
