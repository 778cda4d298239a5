import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editVersion } from '../../../shared/commands/editVersion.ts';
import { nameVersion } from '../../../shared/commands/nameVersion.ts';
import { limits } from '../../../shared/model/limits.ts';
import { cleanLine } from '../../../shared/model/text.ts';
import type { Version } from '../../../shared/model/records.ts';
import { isVersionNameTaken } from '../../../shared/rules/isVersionNameTaken.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { faultOf, faultText } from '../../i18n/faultText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import styles from './History.module.css';
import { lastPlace } from './lastPlace.ts';
import type { NamedPlace } from './lastPlace.ts';
import { exactTime } from './moment.ts';

interface VersionDialogProps {
  readonly bridge: Bridge;
  /** A version to be edited, a state to be named, or null: the state of this moment. */
  readonly of: Version | NamedPlace | null;
  readonly onClose: () => void;
}

/** Asks for the name and the description of a version. */
export function VersionDialog({ bridge, of, onClose }: VersionDialogProps) {
  const { t } = useTranslation('history');
  const { t: tErrors } = useTranslation('errors');
  const language = useLanguage();
  const workbench = useWorkbench();
  const version = of !== null && 'id' in of ? of : null;
  const [name, setName] = useState(version?.name ?? '');
  const [description, setDescription] = useState(version?.description ?? '');
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const clean = cleanLine(name, limits.nameLength);
  const isTaken = useProject((project) => isVersionNameTaken(project, clean, version?.id ?? null));
  const isReady = clean !== '' && !isTaken;

  const keep = async () => {
    if (!isReady || isPending) return;
    if (version !== null) {
      if (workbench.run(editVersion, { versionId: version.id, name, description })) onClose();
      return;
    }
    setIsPending(true);
    try {
      const place = of ?? (await lastPlace(bridge, workbench));
      if (workbench.run(nameVersion, { id: workbench.newId(), name, description, ...place })) onClose();
    } catch (error) {
      setProblem(t('notStoredYet', { reason: faultText(tErrors, faultOf(error)) }));
    } finally {
      setIsPending(false);
    }
  };

  return (
    <Dialog
      isOpen
      keepsOpen={name !== (version?.name ?? '')}
      onClose={onClose}
      title={version === null ? t('nameTitle') : t('editTitle')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} isPending={isPending} onPress={() => void keep()}>
            {version === null ? t('nameIt') : t('keep')}
          </Button>
        </>
      }
    >
      {of !== null && <p className={styles.hint}>{t('versionOf', { moment: exactTime(of.at, language) })}</p>}
      {problem !== null && <Banner tone="warning">{problem}</Banner>}
      <TextField
        label={t('versionName')}
        value={name}
        onChange={setName}
        placeholder={t('versionNamePlaceholder')}
        maxLength={limits.nameLength}
        error={isTaken ? t('nameTaken') : ''}
        onEnter={() => void keep()}
        autoFocus
      />
      <TextArea
        label={t('versionDescription')}
        value={description}
        onChange={setDescription}
        maxLength={limits.textLength}
        onEnter={() => void keep()}
        rows={3}
      />
    </Dialog>
  );
}
