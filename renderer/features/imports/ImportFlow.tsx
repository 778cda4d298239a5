import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../shared/contract/errors.ts';
import type { JourneyDiagram } from '../../../shared/formats/mermaid/reading.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { ChosenFile } from '../../bridge/bridge.ts';
import { faultOf, faultText } from '../../i18n/faultText.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { FileReport } from './FileReport.tsx';
import styles from './Imports.module.css';
import { readJourneys } from './readJourneys.ts';
import type { JourneyFile } from './readJourneys.ts';

/** The journeys of one file, ready to come in. */
export interface FileJourneys {
  readonly fileName: string;
  readonly diagrams: readonly JourneyDiagram[];
  /** How many things were changed or left out on the way. */
  readonly warnings: number;
}

interface ImportFlowProps {
  /** Those that it began with: others that come while it goes on are not taken. */
  readonly files: readonly ChosenFile[];
  /**
   * What came out of the files, once the person has agreed to what is wrong with them; called at most once. It is
   * waited for, and what it throws is shown.
   */
  readonly onReady: (journeys: readonly FileJourneys[]) => Promise<void> | void;
  /** The person called it off, or it is over. Never while `onReady` is under way. */
  readonly onClose: () => void;
}

type Progress =
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'asking'; readonly read: readonly JourneyFile[] }
  | { readonly state: 'bringing-in' }
  | { readonly state: 'failed'; readonly fault: Fault };

const megabyte = 1024 * 1024;

/**
 * Reads files beside the window, and asks before anything that is not as it was written comes in. A file without
 * an error or a warning comes in at once.
 */
export function ImportFlow({ files: given, onReady, onClose }: ImportFlowProps) {
  const { t } = useTranslation('imports');
  const { t: tErrors } = useTranslation('errors');
  const [files] = useState(given);
  const [progress, setProgress] = useState<Progress>({ state: 'reading', name: files[0]?.name ?? '' });
  const hasBegun = useRef(false);

  async function bringIn(all: readonly JourneyFile[]): Promise<void> {
    if (hasBegun.current) return;
    hasBegun.current = true;
    setProgress({ state: 'bringing-in' });
    try {
      await onReady(all.flatMap(journeysOf));
    } catch (error) {
      setProgress({ state: 'failed', fault: faultOf(error) });
      return;
    }
    onClose();
  }

  const takeRead = useEffectEvent((all: readonly JourneyFile[]) => {
    if (all.every(isClean)) void bringIn(all);
    else setProgress({ state: 'asking', read: all });
  });

  useEffect(() => {
    const control = new AbortController();
    void (async () => {
      const all: JourneyFile[] = [];
      for (const file of files) {
        setProgress({ state: 'reading', name: file.name });
        try {
          all.push(await readJourneys(file, control.signal));
        } catch {
          return;
        }
      }
      // A file that is too large is not read at all, and so does not notice.
      if (!control.signal.aborted) takeRead(all);
    })();
    return () => {
      control.abort();
    };
  }, [files]);

  if (progress.state === 'reading') {
    return (
      <Dialog
        isOpen
        title={t('title')}
        onClose={onClose}
        actions={<Button onPress={onClose}>{t('cancel')}</Button>}
      >
        <ProgressBar label={t('reading', { name: progress.name })} percent={null} />
      </Dialog>
    );
  }
  if (progress.state === 'bringing-in') {
    return (
      <Dialog isOpen title={t('title')} onClose={null}>
        <ProgressBar label={t('bringingIn')} percent={null} />
      </Dialog>
    );
  }
  if (progress.state === 'failed') {
    return (
      <Dialog
        isOpen
        title={t('title')}
        onClose={onClose}
        actions={
          <Button tone="primary" autoFocus onPress={onClose}>
            {t('close')}
          </Button>
        }
      >
        <p className={styles.error} role="alert">
          {t('notStored', { reason: faultText(tErrors, progress.fault) })}
        </p>
      </Dialog>
    );
  }

  const { read } = progress;
  const canBringIn = read.some((file) => file.kind === 'read' && hasTasks(file));
  const leavesOut = read.some((file) => !isComplete(file));
  return (
    <Dialog
      isOpen
      keepsOpen
      width="wide"
      title={t('reviewTitle')}
      onClose={onClose}
      actions={
        canBringIn ? (
          <>
            <Button onPress={onClose}>{t('cancel')}</Button>
            <Button tone="primary" autoFocus onPress={() => void bringIn(read)}>
              {leavesOut ? t('importRest') : t('import')}
            </Button>
          </>
        ) : (
          <Button tone="primary" autoFocus onPress={onClose}>
            {t('close')}
          </Button>
        )
      }
    >
      <div className={styles.files}>
        {read.map((file, index) => {
          // Two files may have the same name: they are told apart by their place.
          const key = `${String(index)} ${file.name}`;
          if (file.kind === 'read') return <FileReport key={key} name={file.name} reading={file.reading} />;
          return (
            <p key={key} className={styles.error}>
              {file.kind === 'failed'
                ? t('failed', { name: file.name })
                : t('tooLarge', {
                    name: file.name,
                    size: Math.ceil(file.size / megabyte),
                    limit: limits.importBytes / megabyte,
                  })}
            </p>
          );
        })}
      </div>
    </Dialog>
  );
}

type ReadFile = Extract<JourneyFile, { kind: 'read' }>;

function journeysOf(file: JourneyFile): readonly FileJourneys[] {
  if (file.kind !== 'read' || !hasTasks(file)) return [];
  const { diagrams, problems } = file.reading;
  return [{ fileName: file.name, diagrams, warnings: problems.length }];
}

function hasTasks(file: ReadFile): boolean {
  return file.reading.diagrams.length > 0;
}

function isClean(file: JourneyFile): boolean {
  return (
    file.kind === 'read' &&
    hasTasks(file) &&
    file.reading.problems.length === 0 &&
    file.reading.skipped.length === 0
  );
}

function isComplete(file: JourneyFile): boolean {
  return (
    file.kind === 'read' &&
    file.reading.skipped.length === 0 &&
    file.reading.problems.every((problem) => problem.severity === 'warning')
  );
}
