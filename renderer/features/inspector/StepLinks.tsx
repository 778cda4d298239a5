import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addStepLink } from '../../../shared/commands/addStepLink.ts';
import { editStepLink } from '../../../shared/commands/editStepLink.ts';
import { removeStepLink } from '../../../shared/commands/removeStepLink.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { StepLink } from '../../../shared/model/records.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { linkAddress } from '../../../shared/rules/linkAddress.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ExternalLink, Pencil, Plus, X } from '../../ui/icons.ts';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './Inspector.module.css';

/** Addresses of the web and of mail at a step; opened outside, by the bridge alone. */
export function StepLinks({ stepId }: { readonly stepId: Id }) {
  const { t } = useTranslation('fields');
  const workbench = useWorkbench();
  const stepLinks = useProject((project) => project.stepLinks);
  // The link that is edited; `new`: one that is made.
  const [edited, setEdited] = useState<string | null>(null);
  const links = Object.values(stepLinks)
    .filter((link) => link.stepId === stepId)
    .sort(byPosition);
  const open = (link: StepLink) => {
    workbench.bridge.openLink(link.url).catch(() => {
      showToast({ text: t('linkFailed'), tone: 'danger' });
    });
  };
  const end = () => {
    setEdited(null);
  };
  return (
    <div className={styles.group}>
      <h4 className={styles.caption}>{t('links')}</h4>
      {links.length > 0 && (
        <ul className={styles.connections}>
          {links.map((link) =>
            edited === link.id ? (
              <li key={link.id} className={styles.wide}>
                <LinkForm
                  link={link}
                  onEnd={end}
                  onKeep={(url, title) => workbench.run(editStepLink, { linkId: link.id, url, title })}
                />
              </li>
            ) : (
              <li key={link.id} className={styles.linkRow}>
                <button
                  type="button"
                  className={styles.link}
                  title={link.url}
                  aria-label={t('openLink', { name: nameOf(link) })}
                  onClick={() => {
                    open(link);
                  }}
                >
                  <ExternalLink size={13} aria-hidden />
                  {nameOf(link)}
                </button>
                <IconButton
                  icon={Pencil}
                  size="small"
                  label={t('editLink', { name: nameOf(link) })}
                  onPress={() => {
                    setEdited(link.id);
                  }}
                />
                <IconButton
                  icon={X}
                  size="small"
                  label={t('removeLink', { name: nameOf(link) })}
                  onPress={() => {
                    workbench.run(removeStepLink, { linkId: link.id });
                  }}
                />
              </li>
            ),
          )}
        </ul>
      )}
      {edited === 'new' ? (
        <LinkForm
          link={null}
          onEnd={end}
          onKeep={(url, title) => workbench.run(addStepLink, { id: workbench.newId(), stepId, url, title })}
        />
      ) : (
        <Button
          icon={Plus}
          size="small"
          tone="quiet"
          onPress={() => {
            setEdited('new');
          }}
        >
          {t('addLink')}
        </Button>
      )}
    </div>
  );
}

interface LinkFormProps {
  readonly link: StepLink | null;
  readonly onKeep: (url: string, title: string) => boolean;
  readonly onEnd: () => void;
}

function LinkForm({ link, onKeep, onEnd }: LinkFormProps) {
  const { t } = useTranslation(['fields', 'rules', 'common']);
  const [url, setUrl] = useState(link?.url ?? '');
  const [title, setTitle] = useState(link?.title ?? '');
  const [isWrong, setIsWrong] = useState(false);
  const keep = () => {
    if (linkAddress(url) === null) setIsWrong(true);
    else if (onKeep(url, title)) onEnd();
  };
  return (
    <div className={styles.newParticipant}>
      <TextField
        label={t('address')}
        value={url}
        onChange={(typed) => {
          setUrl(typed);
          setIsWrong(false);
        }}
        error={isWrong ? t('rules:not-a-link') : ''}
        maxLength={limits.urlLength}
        autoFocus
        onEnter={keep}
        onEscape={onEnd}
      />
      <TextField
        label={t('linkTitle')}
        value={title}
        onChange={setTitle}
        maxLength={limits.nameLength}
        onEnter={keep}
        onEscape={onEnd}
      />
      <div className={styles.buttons}>
        <Button size="small" tone="primary" isDisabled={url.trim() === ''} onPress={keep}>
          {t('keepLink')}
        </Button>
        <Button size="small" tone="quiet" onPress={onEnd}>
          {t('common:cancel')}
        </Button>
      </div>
    </div>
  );
}

function nameOf(link: StepLink): string {
  return link.title === '' ? link.url.replace(/^(?:https?:\/\/|mailto:)/i, '') : link.title;
}
