import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Response } from '../../../shared/contract/channels.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { ProjectHead } from '../../../shared/model/project.ts';
import type { Bridge, ChosenFile } from '../../bridge/bridge.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { clock } from '../../state/clock.ts';
import type { FirstProjects } from '../../state/firstProjects.ts';
import { createProjectList } from '../../state/projectList.ts';
import type { ProjectList } from '../../state/projectList.ts';
import { Button } from '../../ui/Button.tsx';
import type { CardGridHandle } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Search, Trash2, WifiOff } from '../../ui/icons.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { arrange } from './arrange.ts';
import { ArrangeMenu } from './ArrangeMenu.tsx';
import { DeletedProjects } from './DeletedProjects.tsx';
import { DropOverlay } from './DropOverlay.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { FindList } from './FindList.tsx';
import type { FindListHandle } from './FindList.tsx';
import { HomeBanners } from './HomeBanners.tsx';
import { HomeHeader } from './HomeHeader.tsx';
import styles from './HomeScreen.module.css';
import { homeMemory } from './homeMemory.ts';
import { HomeSkeleton } from './HomeSkeleton.tsx';
import { ProjectGrid } from './ProjectGrid.tsx';
import { useFinds } from './useFinds.ts';
import { useFileTransfer } from './useFileTransfer.ts';
import { useNow } from './useNow.ts';
import { useProjectActions } from './useProjectActions.ts';
import { useSettled } from '../../ui/useSettled.ts';
import { useWaysIn } from './useWaysIn.ts';

export interface HomeScreenProps {
  readonly bridge: Bridge;
  /** What was read before the program ran, once; null afterwards. */
  readonly takeFirst: () => FirstProjects | null;
  /** Opens a project, at one of its records where that is told. */
  readonly onOpen: (projectId: Id, recordId?: Id) => void;
  /** Makes a project and opens it. */
  readonly onNew: (kind: 'service' | 'standard') => Promise<void>;
  readonly onImport: (files: readonly ChosenFile[]) => void;
  readonly onSample: () => Promise<void>;
  /** Saves a project as a file. */
  readonly onExport: (project: ProjectHead) => void;
  /** At the end of the bar: language and theme. */
  readonly menu: ReactNode;
  /** Goes up when the library was changed by someone else than home: an import that is done. */
  readonly changes?: number;
  /** The project that was just left: the focus goes to its card. */
  readonly cameFrom?: Id | null;
}

const pauseOfTyping = 120;
const minute = 60_000;

/** The projects of this person: where the program begins. */
export function HomeScreen(props: HomeScreenProps) {
  const { bridge, onOpen, onImport, changes = 0, cameFrom = null } = props;
  const { t } = useTranslation('home');
  const language = useLanguage();
  const [store] = useState(() => createProjectList(bridge, clock, props.takeFirst()));
  const list = useStore(store);
  const typed = useStore(homeMemory, (memory) => memory.search);
  const sortBy = useStore(homeMemory, (memory) => memory.sortBy);
  const kind = useStore(homeMemory, (memory) => memory.kind);
  // Where only the shelf is shown, what is new belongs there.
  const newKind = kind === 'standard' ? 'standard' : 'service';
  const [showsDeleted, setShowsDeleted] = useState(false);
  const search = useSettled(typed.trim(), pauseOfTyping);
  const now = useNow(clock.now, minute);
  const readOnly = useReadOnly(bridge);
  const grid = useRef<CardGridHandle>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const { ways, underWay } = useWaysIn({ ...props, kind: newKind });
  const actions = useProjectActions(list, (id) => grid.current?.focus(id));
  const { read } = list;
  const [again, setAgain] = useState(0);
  const finds = useFinds(bridge, search, changes + again);
  const findList = useRef<FindListHandle>(null);

  useEffect(() => {
    void read();
  }, [read, changes]);
  useEffect(() => {
    // What another window did meanwhile.
    const readAgain = (): void => {
      void read();
      setAgain((count) => count + 1);
    };
    window.addEventListener('focus', readAgain);
    return () => window.removeEventListener('focus', readAgain);
  }, [read]);
  useFocusOnReturn(cameFrom, list.projects !== null, search, grid, searchField);

  const isReadOnly = readOnly !== null;
  const isDraggedOver = useFileTransfer({
    isEnabled: !isReadOnly,
    pastedName: t('pastedName'),
    onFiles: onImport,
  });

  const { projects, fault } = list;
  const setTyped = (value: string): void => homeMemory.setState({ search: value });
  const { answer } = finds;
  // Until the first answer is there, what was read before stays.
  const isSearching = typed.trim() !== '' && search !== '' && answer !== null;
  const isGreeting = projects?.length === 0 && typed === '';
  const hasDeleted = useHasDeleted(list, isGreeting);
  const cards = useMemo(
    () => arrange(projects ?? [], { sortBy, kind }, language),
    [projects, sortBy, kind, language],
  );
  const clearSearch = (): void => {
    setTyped('');
    searchField.current?.focus();
  };
  const number = new Intl.NumberFormat(language);
  const told = search === '' ? fault : (finds.fault ?? fault);
  return (
    <div className={styles.home}>
      <HomeHeader
        search={typed}
        onSearch={setTyped}
        onLeaveDown={() => (isSearching ? findList.current?.focus() : grid.current?.focus())}
        searchField={searchField}
        ways={ways}
        underWay={underWay}
        isReadOnly={isReadOnly}
        kind={newKind}
        isBare={isGreeting || (projects === null && fault === null)}
        menu={props.menu}
      />
      <HomeBanners
        readOnly={readOnly}
        fault={told}
        onRetry={() => {
          void read();
          setAgain((count) => count + 1);
        }}
      />
      <main className={styles.main}>
        {projects === null && fault === null && <HomeSkeleton />}
        {projects === null && fault !== null && <EmptyState icon={WifiOff} title={t('loadFailed')} />}
        {isGreeting && hasDeleted && (
          <Button tone="quiet" icon={Trash2} className={styles.deleted} onPress={() => setShowsDeleted(true)}>
            {t('deletedProjects')}
          </Button>
        )}
        {isGreeting && <EmptyLibrary ways={ways} underWay={underWay} isDisabled={isReadOnly} />}
        {projects !== null && !isGreeting && isSearching && (
          <>
            <div className={styles.heading}>
              <h1 className={styles.title}>{t('results')}</h1>
              <p className={styles.total} aria-live="polite">
                {findsText(t, answer)}
              </p>
            </div>
            {answer.projects === 0 ? (
              <EmptyState
                icon={Search}
                title={t('nothingFound', { search: finds.found })}
                text={t('nothingFoundHint')}
                actions={<Button onPress={clearSearch}>{t('clearSearch')}</Button>}
              />
            ) : (
              <FindList
                ref={findList}
                answer={answer}
                search={finds.found}
                onOpen={onOpen}
                onShowWhole={(id) => void finds.showWhole(id)}
                onShowMoreProjects={finds.showMoreProjects}
                onLeaveUp={() => searchField.current?.focus()}
              />
            )}
          </>
        )}
        {projects !== null && !isGreeting && !isSearching && (
          <>
            <div className={styles.heading}>
              <h1 className={styles.title}>{t(newKind === 'standard' ? 'flowShelf' : 'projects')}</h1>
              <p className={styles.total} aria-live="polite">
                <span aria-hidden>{number.format(cards.length)}</span>
                <VisuallyHidden>{t('total', { count: cards.length })}</VisuallyHidden>
              </p>
              <span className={styles.space} />
              <SegmentedControl
                label={t('show')}
                segments={[
                  { value: 'all', label: t('showAllKinds') },
                  { value: 'service', label: t('showService') },
                  { value: 'standard', label: t('showStandard') },
                ]}
                value={kind}
                onChange={(chosen) => homeMemory.setState({ kind: chosen })}
              />
              <IconButton icon={Trash2} label={t('deletedProjects')} onPress={() => setShowsDeleted(true)} />
              <ArrangeMenu />
            </div>
            {cards.length === 0 ? (
              <EmptyState
                icon={Search}
                title={t(newKind === 'standard' ? 'emptyShelf' : 'noneOfKind')}
                text={t(newKind === 'standard' ? 'emptyShelfHint' : 'noneOfKindHint')}
                actions={
                  <Button onPress={() => homeMemory.setState({ kind: 'all' })}>{t('showEverything')}</Button>
                }
              />
            ) : (
              <ProjectGrid
                ref={grid}
                bridge={bridge}
                projects={cards}
                now={now}
                actions={actions}
                isReadOnly={isReadOnly}
                onOpen={onOpen}
                onExport={props.onExport}
              />
            )}
          </>
        )}
      </main>
      {showsDeleted && (
        <DeletedProjects
          list={list}
          now={now}
          isReadOnly={isReadOnly}
          onClose={() => setShowsDeleted(false)}
        />
      )}
      {isDraggedOver && <DropOverlay />}
    </div>
  );
}

/** "4 finds in 2 projects". */
function findsText(t: TFunction<'home'>, { count, isMore, projects }: Response<'search.find'>): string {
  const finds = t('finds', { count });
  const inAll = t('total', { count: projects });
  return t('findsIn', { finds: isMore ? t('moreThan', { finds }) : finds, projects: inAll });
}

/** Whether there is a deleted project; a new person's empty library has none, and no word of it. */
function useHasDeleted({ deleted, projects }: ProjectList, isAsked: boolean): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    deleted().then(
      (heads) => setHas(heads.length > 0),
      // What is wrong with the library is told by the list.
      () => undefined,
    );
  }, [deleted, projects, isAsked]);
  return has;
}

/** Who comes back from a project goes on where they left: at its card, or at what they were looking for. */
function useFocusOnReturn(
  cameFrom: Id | null,
  isRead: boolean,
  search: string,
  grid: RefObject<CardGridHandle | null>,
  searchField: RefObject<HTMLInputElement | null>,
): void {
  const isDone = useRef(cameFrom === null);
  useEffect(() => {
    if (isDone.current || !isRead || cameFrom === null) return;
    isDone.current = true;
    if (search === '') grid.current?.focus(cameFrom);
    else searchField.current?.focus();
  }, [cameFrom, isRead, search, grid, searchField]);
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
