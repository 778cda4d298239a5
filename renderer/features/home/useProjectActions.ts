import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectHead } from '../../../shared/model/project.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { faultOf, faultText } from '../../i18n/faultText.ts';
import type { ProjectList } from '../../state/projectList.ts';
import { showToast } from '../../ui/toasts.ts';

export interface ProjectActions {
  readonly rename: (head: ProjectHead, name: string) => void;
  readonly duplicate: (head: ProjectHead) => void;
  /** Without asking: it can be brought back. */
  readonly remove: (head: ProjectHead) => void;
}

type TakeBack = () => Promise<void>;

/**
 * What can be done to a project on home. Each of these can be taken back: by its toast, or by Ctrl+Z, the last
 * one first. `onDuplicated` gets the copy's id.
 */
export function useProjectActions(list: ProjectList, onDuplicated: (id: Id) => void): ProjectActions {
  const { t } = useTranslation('home');
  const { t: tCommon } = useTranslation('common');
  const { t: tErrors } = useTranslation('errors');
  const done = useRef<TakeBack[]>([]);

  const attempt = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => {
      showToast({ tone: 'danger', text: faultText(tErrors, faultOf(error)) });
    });
  };
  const takeBack = (step: TakeBack | undefined): void => {
    if (step === undefined) return;
    done.current = done.current.filter((one) => one !== step);
    attempt(step);
  };
  /** Says that it is done, with a button to take it back; answers how to take the toast away. */
  const offerUndo = (text: string, step: TakeBack): (() => void) =>
    showToast({ text, action: { label: tCommon('undo'), onPress: () => takeBack(step) } });

  const pressKey = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea') !== null;
    if (!isUndo || isTyping || event.isComposing || done.current.length === 0) return;
    event.preventDefault();
    takeBack(done.current.at(-1));
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => pressKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  return {
    rename: (head, name) =>
      attempt(async () => {
        await list.rename(head.id, name);
        done.current.push(() => list.rename(head.id, head.name));
      }),
    duplicate: (head) =>
      attempt(async () => {
        const name = t('copyName', { name: head.name });
        const id = await list.duplicate(head.id, name);
        const step = async (): Promise<void> => {
          closeToast();
          await list.remove(id);
        };
        done.current.push(step);
        const closeToast = offerUndo(t('duplicated', { name }), step);
        onDuplicated(id);
      }),
    remove: (head) =>
      attempt(async () => {
        const removal = list.remove(head.id);
        let closeToast = (): void => undefined;
        // Ctrl+Z may be pressed before the library has answered: it is meant for this all the same, and waits for it.
        const step = async (): Promise<void> => {
          await removal;
          closeToast();
          await list.restore(head.id);
        };
        done.current.push(step);
        try {
          await removal;
        } catch (error) {
          done.current = done.current.filter((one) => one !== step);
          throw error;
        }
        if (done.current.includes(step)) closeToast = offerUndo(t('deleted', { name: head.name }), step);
      }),
  };
}
