import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Group, Input, Label, SearchField as AriaSearchField } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { Search, X } from './icons.ts';
import { isComposing } from './isComposing.ts';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly className?: string;
  readonly ref?: Ref<HTMLInputElement>;
  /** Arrow down: from the field into what was found. */
  readonly onLeaveDown?: () => void;
  /** Enter, with Shift or without; never while a word is being composed. */
  readonly onEnter?: (hasShift: boolean) => void;
  readonly autoFocus?: boolean;
}

/** A field to search with; Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { t } = useTranslation('common');
  const pressKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return event.stopPropagation();
    if (event.key === 'ArrowDown' && props.onLeaveDown !== undefined) {
      event.preventDefault();
      props.onLeaveDown();
    } else if (event.key === 'Enter' && props.onEnter !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      props.onEnter(event.shiftKey);
    }
  };
  return (
    <AriaSearchField
      className={classes(styles.field, props.className)}
      value={props.value}
      onChange={props.onChange}
      maxLength={props.maxLength}
      autoFocus={props.autoFocus}
    >
      <Label className={styles.hiddenLabel}>{props.label}</Label>
      <Group className={styles.group}>
        <Search size={15} aria-hidden className={styles.groupIcon} />
        <Input
          ref={props.ref}
          className={styles.input}
          placeholder={props.placeholder}
          spellCheck={false}
          onKeyDownCapture={pressKey}
        />
        <Button className={styles.clear} aria-label={t('clear')}>
          <X size={14} aria-hidden />
        </Button>
      </Group>
    </AriaSearchField>
  );
}
