import { useTranslation } from 'react-i18next';
import type { ProjectCard as Card } from '../../../shared/contract/channels.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { relativeTime } from '../../i18n/relativeTime.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Ellipsis, Frown, Heart, LibraryBig, MapIcon } from '../../ui/icons.ts';
import type { Icon } from '../../ui/icons.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './ProjectCard.module.css';
import { ProjectPicture } from './ProjectPicture.tsx';

interface ProjectCardProps {
  readonly bridge: Bridge;
  readonly card: Card;
  readonly now: number;
  readonly menu: readonly MenuEntry[];
  readonly isRenaming: boolean;
  readonly onRename: (name: string) => void;
  readonly onRenameEnd: () => void;
}

/** A project on home: its first map, its name, when it was changed and what is in it. */
export function ProjectCard(props: ProjectCardProps) {
  const { bridge, card, now, menu, isRenaming } = props;
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { head } = card;
  const when = relativeTime(head.changedAt, now, language);
  return (
    <article className={styles.card}>
      <ProjectPicture bridge={bridge} head={head} />
      <div className={styles.words}>
        <div className={styles.head}>
          <div className={styles.name}>
            {isRenaming ? (
              <InlineText
                value={head.name}
                label={t('projectName')}
                maxLength={limits.nameLength}
                onCommit={props.onRename}
                onEnd={props.onRenameEnd}
              />
            ) : (
              <span className={styles.nameText} title={head.name}>
                {head.name}
              </span>
            )}
          </div>
          <MenuButton label={t('actionsOf', { name: head.name })} entries={menu}>
            <IconButton
              icon={Ellipsis}
              label={t('actionsOf', { name: head.name })}
              size="small"
              hasTooltip={false}
              className={styles.menu}
            />
          </MenuButton>
        </div>
        <div className={styles.foot}>
          <span className={styles.when}>{when === null ? t('changedNow') : t('changed', { when })}</span>
          {head.kind === 'standard' && (
            <span className={styles.count} title={t('flowShelf')}>
              <LibraryBig size={13} aria-hidden />
              <VisuallyHidden>{t('flowShelf')}</VisuallyHidden>
            </span>
          )}
          <Count icon={MapIcon} count={card.maps} text={t('maps', { count: card.maps })} />
          <Count icon={Frown} tone="pain" count={card.pains} text={t('pains', { count: card.pains })} />
          <Count
            icon={Heart}
            tone="praise"
            count={card.praises}
            text={t('praises', { count: card.praises })}
          />
        </div>
      </div>
    </article>
  );
}

interface CountProps {
  readonly icon: Icon;
  readonly tone?: 'pain' | 'praise';
  readonly count: number;
  readonly text: string;
}

function Count({ icon: Shown, tone, count, text }: CountProps) {
  const language = useLanguage();
  return (
    <span className={styles.count} title={text} data-tone={count > 0 ? tone : undefined}>
      <Shown size={13} aria-hidden />
      <span aria-hidden>{new Intl.NumberFormat(language, { notation: 'compact' }).format(count)}</span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </span>
  );
}
