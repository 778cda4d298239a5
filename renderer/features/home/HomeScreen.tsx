import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Response } from '../../../shared/contract/channels.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Bridge, ChosenFile } from '../../bridge/bridge.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { clock } from '../../state/clock.ts';
import { createProjectList } from '../../state/projectList.ts';
import { Button } from '../../ui/Button.tsx';
import type { CardGridHandle } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Search, WifiOff } from '../../ui/icons.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { DropOverlay } from './DropOverlay.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { HomeBanners } from './HomeBanners.tsx';
import { HomeHeader } from './HomeHeader.tsx';
import styles from './HomeScreen.module.css';
import { HomeSkeleton } from './HomeSkeleton.tsx';
import { ProjectGrid } from './ProjectGrid.tsx';
import { useFileTransfer } from './useFileTransfer.ts';
import { useNow } from './useNow.ts';
import { useProjectActions } from './useProjectActions.ts';
import { useSettled } from './useSettled.ts';
import { useWaysIn } from './useWaysIn.ts';

export interface HomeScreenProps {
  readonly bridge: Bridge;
  readonly onOpen: (projectId: Id) => void;
  /** Makes a project and opens it. */
  readonly onNew: () => Promise<void>;
  readonly onImport: (files: readonly ChosenFile[]) => void;
  readonly onSample: () => Promise<void>;
  /** At the end of the bar: language and theme. */
  readonly menu: ReactNode;
  /** Goes up when the library was changed by someone else than home: an import that is done. */
  readonly changes?: number;
}

const pauseOfTyping = 120;
const minute = 60_000;

/** The projects of this person: where the program begins. */
export function HomeScreen(props: HomeScreenProps) {
  const { bridge, onOpen, onImport, changes = 0 } = props;
  const { t } = useTranslation('home');
  const language = useLanguage();
  const [store] = useState(() => createProjectList(bridge, clock));
  const list = useStore(store);
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), pauseOfTyping);
  const now = useNow(clock.now, minute);
  const readOnly = useReadOnly(bridge);
  const grid = useRef<CardGridHandle>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const { ways, underWay } = useWaysIn(props);
  const actions = useProjectActions(list, (id) => grid.current?.focus(id));
  const { read } = list;

  useEffect(() => {
    void read(search);
  }, [read, search, changes]);
  useEffect(() => {
    // What another window did meanwhile.
    const readAgain = (): void => void read(store.getState().found);
    window.addEventListener('focus', readAgain);
    return () => window.removeEventListener('focus', readAgain);
  }, [read, store]);

  const isReadOnly = readOnly !== null;
  const isDraggedOver = useFileTransfer({
    isEnabled: !isReadOnly,
    pastedName: t('pastedName'),
    onFiles: onImport,
  });

  const { projects, found, fault } = list;
  const isEmpty = projects?.length === 0 && found === '';
  const isGreeting = isEmpty && typed === '';
  const clearSearch = (): void => {
    setTyped('');
    searchField.current?.focus();
  };
  return (
    <div className={styles.home}>
      <HomeHeader
        search={typed}
        onSearch={setTyped}
        onLeaveDown={() => grid.current?.focus()}
        searchField={searchField}
        ways={ways}
        underWay={underWay}
        isReadOnly={isReadOnly}
        isBare={isGreeting || (projects === null && fault === null)}
        menu={props.menu}
      />
      <HomeBanners readOnly={readOnly} fault={fault} onRetry={() => void read(search)} />
      <main className={styles.main}>
        {projects === null && fault === null && <HomeSkeleton />}
        {projects === null && fault !== null && <EmptyState icon={WifiOff} title={t('loadFailed')} />}
        {isGreeting && <EmptyLibrary ways={ways} underWay={underWay} isDisabled={isReadOnly} />}
        {projects !== null && !isGreeting && (
          <>
            <div className={styles.heading}>
              <h1 className={styles.title}>{t('projects')}</h1>
              <p className={styles.total} aria-live="polite">
                {found === '' ? (
                  <>
                    <span aria-hidden>{new Intl.NumberFormat(language).format(projects.length)}</span>
                    <VisuallyHidden>{t('total', { count: projects.length })}</VisuallyHidden>
                  </>
                ) : (
                  t('found', { count: projects.length })
                )}
              </p>
            </div>
            {projects.length === 0 ? (
              <EmptyState
                icon={Search}
                title={t('nothingFound', { search: found })}
                text={t('nothingFoundHint')}
                actions={<Button onPress={clearSearch}>{t('clearSearch')}</Button>}
              />
            ) : (
              <ProjectGrid
                ref={grid}
                bridge={bridge}
                projects={projects}
                search={found}
                now={now}
                actions={actions}
                isReadOnly={isReadOnly}
                onOpen={onOpen}
              />
            )}
          </>
        )}
      </main>
      {isDraggedOver && <DropOverlay />}
    </div>
  );
}

/** Why the library takes no changes; null: it does, as far as is known. */
function useReadOnly(bridge: Bridge): Response<'host.describe'>['readOnly'] {
  const [readOnly, setReadOnly] = useState<Response<'host.describe'>['readOnly']>(null);
  useEffect(() => {
    bridge.call('host.describe', {}).then(
      (host) => setReadOnly(host.readOnly),
      // The list of projects fails as well then, and says so.
      () => undefined,
    );
  }, [bridge]);
  return readOnly;
}
