import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyDiagram } from '../../../shared/formats/mermaid/reading.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { ChosenFile } from '../../bridge/bridge.ts';
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
  readonly files: readonly ChosenFile[];
  /** What came out of the files, once the person has agreed to what is wrong with them. */
  readonly onReady: (journeys: readonly FileJourneys[]) => Promise<void>;
  readonly onClose: () => void;
}

const megabyte = 1024 * 1024;

/**
 * Reads files beside the window, and asks before anything that is not as it was written comes in. A file without
 * an error or a warning comes in at once.
 */
export function ImportFlow({ files, onReady, onClose }: ImportFlowProps) {
  const { t } = useTranslation('imports');
  const [reading, setReading] = useState<string>(files[0]?.name ?? '');
  const [read, setRead] = useState<readonly JourneyFile[] | null>(null);
  const [isBringingIn, setIsBringingIn] = useState(false);

  async function bringIn(all: readonly JourneyFile[]): Promise<void> {
    setIsBringingIn(true);
    await onReady(all.flatMap(journeysOf));
  }

  useEffect(() => {
    const control = new AbortController();
    void (async () => {
      const all: JourneyFile[] = [];
      for (const file of files) {
        setReading(file.name);
        try {
          all.push(await readJourneys(file, control.signal));
        } catch {
          return;
        }
      }
      setRead(all);
      if (all.every(isClean)) await bringIn(all);
    })();
    return () => {
      control.abort();
    };
    // The files of one import do not change while it goes on.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as said
  }, [files]);

  if (read === null || isBringingIn) {
    return (
      <Dialog
        isOpen
        title={t('title')}
        onClose={onClose}
        actions={<Button onPress={onClose}>{t('cancel')}</Button>}
      >
        <ProgressBar label={t('reading', { name: reading })} percent={null} />
      </Dialog>
    );
  }

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
