import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPublished, lastVersion, publishFlow } from '../../../shared/commands/publishFlow.ts';
import { shapeOf } from '../../../shared/analysis/shelf/flowShape.ts';
import { flowChanges, flowOffers } from '../../../shared/analysis/shelf/flowChanges.ts';
import { clipOfVersion } from '../../../shared/formats/clipboard/flowContent.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Project } from '../../../shared/model/project.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useWorkbench, useWorkbenchState } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { showToast } from '../../ui/toasts.ts';
import { TextArea } from '../../ui/TextField.tsx';
import { offerText } from './offerText.ts';
import styles from './Shelf.module.css';

interface PublishDialogProps {
  readonly mapId: Id;
  readonly onClose: () => void;
}

/** Publishes a flow of the shelf: what is new since the last version, and what the person says of it. */
export function PublishDialog({ mapId, onClose }: PublishDialogProps) {
  const { t } = useTranslation(['shelf', 'history', 'inspector']);
  const language = useLanguage();
  const workbench = useWorkbench();
  const projectId = useWorkbenchState(({ head }) => head.id);
  const project = useProject((current) => current);
  const [note, setNote] = useState('');
  const number = (lastVersion(project, mapId)?.number ?? 0) + 1;
  const isSame = useMemo(() => isPublished(project, mapId, projectId), [project, mapId, projectId]);
  const lines = useMemo(() => newsOf(project, mapId), [project, mapId]);
  const publish = () => {
    if (!workbench.run(publishFlow, { id: workbench.newId(), mapId, projectId, note })) return;
    onClose();
    showToast({ text: t('published', { number }) });
  };
  return (
    <Dialog
      isOpen
      width="wide"
      onClose={onClose}
      keepsOpen={note.trim() !== ''}
      title={t('publishTitle', { name: project.maps[mapId]?.name ?? '', number })}
      actions={
        <>
          <Button onPress={onClose}>{t('notNow')}</Button>
          <Button tone="primary" isDisabled={isSame} onPress={publish}>
            {t('publishNumber', { number })}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{isSame ? t('nothingToPublish') : t('publishText')}</p>
      {lines !== null && lines.offers.length > 0 && (
        <ul className={styles.news} aria-label={t('whatIsNew')}>
          {lines.offers.map((offer) => (
            <li key={offer.id}>{offerText(t, language, offer, lines.sides)}</li>
          ))}
        </ul>
      )}
      {!isSame && lines?.offers.length === 0 && <p className={styles.hint}>{t('onlyDetails')}</p>}
      {!isSame && (
        <TextArea
          label={t('note')}
          description={t('noteHint')}
          value={note}
          onChange={setNote}
          rows={3}
          maxLength={limits.textLength}
          autoFocus
          onEnter={publish}
        />
      )}
    </Dialog>
  );
}

/** What is another than in the last version; null: nothing was published yet. */
function newsOf(project: Project, mapId: Id) {
  const last = lastVersion(project, mapId);
  const clip = last === null ? null : clipOfVersion(last);
  if (clip === null) return null;
  const base = shapeOf(clip.records, clip.mapId);
  const theirs = shapeOf(project, mapId);
  return {
    offers: flowOffers(flowChanges(base, theirs, 'flow'), base, base),
    sides: { base, theirs, mine: base },
  };
}
