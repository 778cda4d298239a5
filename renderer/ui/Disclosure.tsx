import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './Disclosure.module.css';
import { ChevronRight } from './icons.ts';

interface DisclosureProps {
  readonly title: string;
  /** What is in it, in a word or two, beside the title: seen while it is closed as well. */
  readonly summary?: string;
  /** A number that is opened: it stands out at the end of the line, and the title takes as many lines as it needs. */
  readonly figure?: string;
  /** Of its heading. */
  readonly level?: 3 | 4;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A part of a panel that opens and closes under its title. */
export function Disclosure(props: DisclosureProps) {
  const { title, summary, figure, level = 3, isOpen, onToggle, children } = props;
  return (
    <AriaDisclosure className={styles.disclosure} isExpanded={isOpen} onExpandedChange={onToggle}>
      <Heading level={level} className={styles.heading}>
        <Button slot="trigger" className={styles.trigger} data-figure={figure}>
          <ChevronRight size={14} aria-hidden className={styles.chevron} />
          <span className={styles.title}>{title}</span>
          {summary !== undefined && summary !== '' && <span className={styles.summary}>{summary}</span>}
          {figure !== undefined && <span className={styles.figure}>{figure}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel}>
        {isOpen && <div className={styles.inside}>{children}</div>}
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
