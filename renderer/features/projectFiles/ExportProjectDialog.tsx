import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { faultOf, faultText } from '../../i18n/faultText.ts';
import { exportProjectFile } from '../../state/projectFiles.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './ProjectFiles.module.css';

interface ExportProjectDialogProps {
  readonly bridge: Bridge;
  readonly project: { readonly id: Id; readonly name: string };
  /** Waited for before the file is written: edits that are on their way belong to it. */
  readonly settle?: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks whether the history goes along, and writes the project into a file. */
export function ExportProjectDialog({ bridge, project, settle, onClose }: ExportProjectDialogProps) {
  const { t } = useTranslation('projectFiles');
  const { t: tErrors } = useTranslation('errors');
  const [withHistory, setWithHistory] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  async function write(): Promise<void> {
    const { name } = project;
    const { signal } = (control.current = new AbortController());
    setIsWriting(true);
    try {
      await settle?.();
      const course = { signal, onProgress: setShare };
      const { isSaved, missingPictures } = await exportProjectFile(
        bridge,
        { ...project, withHistory },
        course,
      );
      if (isSaved) {
        const lacking = missingPictures === 0 ? '' : ` ${t('missingPictures', { count: missingPictures })}`;
        showToast({ text: t('exported', { name }) + lacking });
      }
    } catch (error) {
      if (!signal.aborted) {
        const reason = faultText(tErrors, faultOf(error));
        showToast({ tone: 'danger', text: t('exportFailed', { reason }) });
      }
    }
    if (!signal.aborted) onClose();
  }

  return (
    <Dialog
      isOpen
      title={t('exportTitle', { name: project.name })}
      onClose={onClose}
      keepsOpen={isWriting}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {!isWriting && (
            <Button tone="primary" autoFocus onPress={() => void write()}>
              {t('export')}
            </Button>
          )}
        </>
      }
    >
      {isWriting ? (
        <ProgressBar label={t('exporting')} percent={share === null ? null : Math.round(share * 100)} />
      ) : (
        <>
          <p>{t('exportText')}</p>
          <div>
            <Checkbox label={t('withHistory')} value={withHistory} onChange={setWithHistory} />
            <p className={styles.hint}>{t('withHistoryHint')}</p>
          </div>
        </>
      )}
    </Dialog>
  );
}
