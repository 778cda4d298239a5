import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectCard as Card } from '../../../shared/contract/channels.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { ProjectHead } from '../../../shared/model/project.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { relativeTime } from '../../i18n/relativeTime.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { CardGrid } from '../../ui/CardGrid.tsx';
import type { CardGridHandle } from '../../ui/CardGrid.tsx';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { CopyPlus, FileDown, FolderOpen, Pencil, Trash2 } from '../../ui/icons.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { ProjectCard } from './ProjectCard.tsx';
import type { ProjectActions } from './useProjectActions.ts';

interface ProjectGridProps {
  readonly bridge: Bridge;
  readonly projects: readonly Card[];
  readonly now: number;
  readonly actions: ProjectActions;
  readonly isReadOnly: boolean;
  readonly onOpen: (id: Id) => void;
  readonly onExport: (project: ProjectHead) => void;
  readonly className?: string;
  readonly ref?: Ref<CardGridHandle>;
}

interface CardItem {
  readonly id: Id;
  readonly card: Card;
}

// Wide enough for the picture to be told apart and for the line of figures in English.
const cardSize = { width: 264, height: 226 };
const items = new WeakMap<Card, CardItem>();

/** More than any window shows at once. */
const few = 60;

/** The first few at once, so that they are seen and can be opened; all of them as soon as those are drawn. */
function useFirstFew(projects: readonly Card[]): readonly Card[] {
  const [isFirst, setIsFirst] = useState(projects.length > few);
  useEffect(() => {
    startTransition(() => {
      setIsFirst(false);
    });
  }, []);
  return isFirst ? projects.slice(0, few) : projects;
}

/** A thousand cards say the same few things of themselves: each is put into words once. */
function keepWords(): (key: string, say: () => string) => string {
  const said = new Map<string, string>();
  return (key, say) => {
    const known = said.get(key) ?? say();
    said.set(key, known);
    return known;
  };
}

/** The projects as cards. */
export function ProjectGrid(props: ProjectGridProps) {
  const { bridge, projects, now, actions, isReadOnly, onOpen } = props;
  const { t } = useTranslation('home');
  const { t: tCommon } = useTranslation('common');
  const { t: tFiles } = useTranslation('projectFiles');
  const language = useLanguage();
  const [renaming, setRenaming] = useState<Id | null>(null);
  const [menuAt, setMenuAt] = useState<{ readonly id: Id; readonly x: number; readonly y: number } | null>(
    null,
  );
  const shown = useFirstFew(projects);
  const headOf = (id: Id | null | undefined) => projects.find((card) => card.head.id === id)?.head;

  // eslint-disable-next-line react-hooks/exhaustive-deps -- other words in another language
  const once = useMemo(() => keepWords(), [t]);
  const describe = ({ card: { head, maps, pains, praises } }: CardItem): string => {
    const when = relativeTime(head.changedAt, now, language);
    return [
      head.name,
      once(`maps ${maps}`, () => t('maps', { count: maps })),
      once(`pains ${pains}`, () => t('pains', { count: pains })),
      once(`praises ${praises}`, () => t('praises', { count: praises })),
      once(`changed ${when ?? ''}`, () => (when === null ? t('changedNow') : t('changed', { when }))),
    ].join(', ');
  };
  const menuOf = (id: Id): readonly MenuEntry[] => {
    const head = headOf(id);
    if (head === undefined) return [];
    return [
      { id: 'open', label: tCommon('open'), icon: FolderOpen, onAction: () => onOpen(id) },
      {
        id: 'rename',
        label: tCommon('rename'),
        icon: Pencil,
        shortcut: 'F2',
        isDisabled: isReadOnly,
        onAction: () => setRenaming(id),
      },
      {
        id: 'duplicate',
        label: tCommon('duplicate'),
        icon: CopyPlus,
        isDisabled: isReadOnly,
        onAction: () => actions.duplicate(head),
      },
      { id: 'export', label: tFiles('exportFile'), icon: FileDown, onAction: () => props.onExport(head) },
      'separator',
      {
        id: 'delete',
        label: tCommon('delete'),
        icon: Trash2,
        shortcut: t('deleteKey'),
        isDangerous: true,
        isDisabled: isReadOnly,
        onAction: () => actions.remove(head),
      },
    ];
  };

  return (
    <>
      <CardGrid
        ref={props.ref}
        aria-label={t('projects')}
        className={props.className}
        items={shown.map(itemOf)}
        textOf={describe}
        cardSize={cardSize}
        onOpen={onOpen}
        onRowKey={(event, id) => {
          const head = headOf(id);
          if (head === undefined || isReadOnly || event.nativeEvent.isComposing) return;
          if (event.key === 'F2') setRenaming(head.id);
          else if (event.key === 'Delete' || event.key === 'Backspace') actions.remove(head);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onRowContextMenu={(id, at) => setMenuAt({ id, ...at })}
        renderCard={({ card }) => (
          <ProjectCard
            bridge={bridge}
            card={card}
            now={now}
            menu={menuOf(card.head.id)}
            isRenaming={renaming === card.head.id}
            onRename={(name) => actions.rename(card.head, name)}
            onRenameEnd={() => setRenaming(null)}
          />
        )}
      />
      <ContextMenu
        at={menuAt}
        label={t('actionsOf', { name: headOf(menuAt?.id)?.name ?? '' })}
        entries={menuAt === null ? [] : menuOf(menuAt.id)}
        onClose={() => setMenuAt(null)}
      />
    </>
  );
}

/** The same item for the same card, so that react-aria keeps what it made of it. */
function itemOf(card: Card): CardItem {
  const known = items.get(card);
  if (known !== undefined) return known;
  const item = { id: card.head.id, card };
  items.set(card, item);
  return item;
}
