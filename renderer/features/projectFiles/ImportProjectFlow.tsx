import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { projectFileLimits } from '../../../shared/contract/projectFileLimits.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Bridge, ChosenFile } from '../../bridge/bridge.ts';
import { faultOf, faultText } from '../../i18n/faultText.ts';
import { relativeTime } from '../../i18n/relativeTime.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { clock } from '../../state/clock.ts';
import { bringProjectFile, discard, takeInProjectFile } from '../../state/projectFiles.ts';
import type { BroughtFile } from '../../state/projectFiles.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './ProjectFiles.module.css';

interface ImportProjectFlowProps {
  readonly bridge: Bridge;
  /** Those that it began with, one after the other. */
  readonly files: readonly ChosenFile[];
  /** Another project is open: none comes in beside it unasked. */
  readonly isBeside?: boolean;
  /** The projects that came in, or the one that is there and was chosen instead; nothing where it was called off. */
  readonly onDone: (projectIds: readonly Id[]) => void;
}

type Progress =
  | { readonly state: 'reading'; readonly name: string; readonly share: number | null }
  | { readonly state: 'asking'; readonly brought: BroughtFile }
  | { readonly state: 'bringing-in'; readonly name: string }
  | { readonly state: 'failed'; readonly text: string };

const megabyte = 1024 * 1024;
/** What is over sooner shows no dialog: it would only flicker. */
const patience = 400;

/** Brings projects out of files into the library; asks where a project is there already, or another one is open. */
export function ImportProjectFlow({
  bridge,
  files: given,
  isBeside = false,
  onDone,
}: ImportProjectFlowProps) {
  const { t } = useTranslation('projectFiles');
  const { t: tErrors } = useTranslation('errors');
  const language = useLanguage();
  const [files] = useState(given);
  const [progress, setProgress] = useState<Progress>({
    state: 'reading',
    name: files[0]?.name ?? '',
    share: null,
  });
  const [isPatient, setIsPatient] = useState(true);
  const made = useRef<Id[]>([]);
  const answer = useRef<((comesIn: boolean) => void) | null>(null);
  const control = useRef<AbortController | null>(null);

  const bring = useEffectEvent(async (signal: AbortSignal): Promise<void> => {
    for (const [index, file] of files.entries()) {
      // The first is what it began with.
      if (index > 0) setProgress({ state: 'reading', name: file.name, share: null });
      try {
        const onProgress = (share: number) => setProgress({ state: 'reading', name: file.name, share });
        const brought = await bringProjectFile(bridge, file, { signal, onProgress });
        const { facts, token } = brought;
        if (facts.known !== null || isBeside) {
          setProgress({ state: 'asking', brought });
          const comesIn = await new Promise<boolean>((resolve) => {
            answer.current = resolve;
          });
          if (signal.aborted || !comesIn) {
            discard(bridge, token);
            if (signal.aborted) return;
            if (facts.known !== null) made.current.push(facts.id);
            continue;
          }
        }
        setProgress({ state: 'bringing-in', name: facts.name });
        const name = facts.known === null ? facts.name : t('besideName', { name: facts.name });
        made.current.push(await takeInProjectFile(bridge, clock, token, name));
        const lacking =
          facts.missingPictures === 0 ? '' : ` ${t('lacksPictures', { count: facts.missingPictures })}`;
        showToast({ text: t('imported', { name, count: facts.steps }) + lacking, goesAlong: true });
      } catch (error) {
        if (signal.aborted) return;
        const fault = faultOf(error);
        const sizes = { size: Math.ceil(file.size / megabyte), limit: projectFileLimits.bytes / megabyte };
        const text =
          fault.code === 'too-large'
            ? t('tooLarge', { name: file.name, ...sizes })
            : t('importFailed', { name: file.name, reason: faultText(tErrors, fault) });
        setProgress({ state: 'failed', text });
        await new Promise<boolean>((resolve) => {
          answer.current = resolve;
        });
      }
    }
    if (!signal.aborted) onDone(made.current);
  });

  useEffect(() => {
    const controller = new AbortController();
    control.current = controller;
    void Promise.resolve(controller.signal).then((signal) => bring(signal));
    const timer = setTimeout(() => {
      setIsPatient(false);
    }, patience);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, []);

  const callOff = (): void => {
    control.current?.abort();
    answer.current?.(false);
    onDone([]);
  };

  if (progress.state === 'failed') {
    const goOn = () => answer.current?.(true);
    return (
      <Dialog
        isOpen
        title={t('importTitle')}
        onClose={goOn}
        actions={
          <Button tone="primary" autoFocus onPress={goOn}>
            {t('close')}
          </Button>
        }
      >
        <p className={styles.error} role="alert">
          {progress.text}
        </p>
      </Dialog>
    );
  }
  if (progress.state === 'asking' && progress.brought.facts.known === null) {
    const { facts } = progress.brought;
    return (
      <Dialog
        isOpen
        keepsOpen
        title={t('besideTitle', { name: facts.name })}
        onClose={callOff}
        actions={
          <>
            <Button onPress={callOff}>{t('cancel')}</Button>
            <Button tone="primary" autoFocus onPress={() => answer.current?.(true)}>
              {t('bringBeside')}
            </Button>
          </>
        }
      >
        <p>{t('besideText')}</p>
        <p className={styles.hint}>{t('holds', { count: facts.steps, maps: facts.maps })}</p>
      </Dialog>
    );
  }
  if (progress.state === 'asking') {
    const { facts } = progress.brought;
    const now = clock.now();
    const when = (at: number) =>
      relativeTime(at, now, language) ?? relativeTime(now - 60_000, now, language) ?? '';
    return (
      <Dialog
        isOpen
        keepsOpen
        title={t('knownTitle', { name: facts.known?.name ?? facts.name })}
        onClose={callOff}
        actions={
          <>
            <Button onPress={callOff}>{t('cancel')}</Button>
            <Button onPress={() => answer.current?.(false)}>{t('openMine')}</Button>
            <Button tone="primary" autoFocus onPress={() => answer.current?.(true)}>
              {t('keepBoth')}
            </Button>
          </>
        }
      >
        <p>{t('knownText')}</p>
        <ul className={styles.hint}>
          <li>{t('knownNow', { when: when(facts.known?.changedAt ?? now) })}</li>
          <li>{t('knownThen', { when: when(facts.changedAt) })}</li>
        </ul>
      </Dialog>
    );
  }
  if (isPatient) return null;
  if (progress.state === 'bringing-in') {
    return (
      <Dialog isOpen title={t('importTitle')} onClose={null}>
        <ProgressBar label={t('bringingIn', { name: progress.name })} percent={null} />
      </Dialog>
    );
  }
  const isBrought = progress.share === 1;
  return (
    <Dialog
      isOpen
      keepsOpen
      title={t('importTitle')}
      onClose={callOff}
      actions={<Button onPress={callOff}>{t('cancel')}</Button>}
    >
      <ProgressBar
        label={t(isBrought ? 'checking' : 'reading', { name: progress.name })}
        percent={progress.share === null || isBrought ? null : Math.round(progress.share * 100)}
      />
    </Dialog>
  );
}
