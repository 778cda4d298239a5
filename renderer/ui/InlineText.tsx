import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { classes } from './classes.ts';
import styles from './InlineText.module.css';
import { isComposing } from './isComposing.ts';

export interface InlineTextProps {
  /** The text as it was when editing began. */
  readonly value: string;
  /** What is being named, for a screen reader. */
  readonly label: string;
  /** Enter, Tab, or the focus is gone, and the text is another than before and not only white space. Called at most once. */
  readonly onCommit: (text: string) => void;
  /** After the commit, or after Escape, or after nothing was changed: show the text again. */
  readonly onEnd: () => void;
  /** Nothing is a name as well (a stage may have none). */
  readonly allowsEmpty?: boolean;
  readonly maxLength?: number;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly className?: string;
}

/**
 * A name that is edited where it stands; render it instead of the name while that lasts. Enter commits, Escape
 * reverts, leaving commits; keys that an input method uses to compose do neither. After a key the focus is given
 * back to the row, card or node around it.
 */
export function InlineText(props: InlineTextProps) {
  const { value, onCommit, onEnd, rows = 1 } = props;
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // A key ends the editing and takes the focus away, which is a blur: only the first of them counts.
  const isOver = useRef(false);

  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return undefined;
    let frame = 0;
    let isGone = false;
    const begin = (): boolean => {
      input.focus();
      input.select();
      return document.activeElement === input;
    };
    const beginSoon = (framesLeft: number): void => {
      if (!isGone && !begin() && framesLeft > 0)
        frame = requestAnimationFrame(() => beginSoon(framesLeft - 1));
    };
    // A menu or dialog that the editing was chosen from keeps all outside of it inert until it is gone. That is mostly
    // so when this task ends, and then no key is lost that is pressed before the next frame.
    if (!begin()) queueMicrotask(() => beginSoon(60));
    return () => {
      isGone = true;
      cancelAnimationFrame(frame);
    };
  }, []);

  const end = (shouldCommit: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const isWorthKeeping = text !== value && (props.allowsEmpty === true || text.trim() !== '');
    if (shouldCommit && isWorthKeeping) onCommit(text);
    onEnd();
  };
  const pressKey = (event: KeyboardEvent<HTMLElement>) => {
    // Typing is for the field alone: no row moves, no map is deleted by Backspace, no dialog closes.
    event.stopPropagation();
    if (isComposing(event)) return;
    const isEnter = event.key === 'Enter' && (rows === 1 || !event.shiftKey);
    if (!isEnter && event.key !== 'Escape') return;
    event.preventDefault();
    const around = event.currentTarget.parentElement?.closest<HTMLElement>('[tabindex]');
    end(isEnter);
    around?.focus({ preventScroll: true });
  };
  const shared = {
    ref: field,
    value: text,
    'aria-label': props.label,
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    spellCheck: false,
    className: classes(styles.input, props.className),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setText(event.currentTarget.value),
    onKeyDown: pressKey,
    onKeyUp: (event: KeyboardEvent) => event.stopPropagation(),
    onBlur: () => end(true),
    // A press inside is to place the caret: the row around it is neither opened nor dragged.
    onPointerDown: (event: { stopPropagation: () => void }) => event.stopPropagation(),
    onMouseDown: (event: { stopPropagation: () => void }) => event.stopPropagation(),
    onClick: (event: { stopPropagation: () => void }) => event.stopPropagation(),
    onDoubleClick: (event: { stopPropagation: () => void }) => event.stopPropagation(),
  };
  return rows === 1 ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />;
}
