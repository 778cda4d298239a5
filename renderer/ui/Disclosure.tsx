import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './Disclosure.module.css';
import { ChevronRight } from './icons.ts';

interface DisclosureProps {
  readonly title: string;
  /** What is in it, in a word or two, beside the title: seen while it is closed as well. */
  readonly summary?: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A part of a panel that opens and closes under its title. */
export function Disclosure({ title, summary, isOpen, onToggle, children }: DisclosureProps) {
  return (
    <AriaDisclosure className={styles.disclosure} isExpanded={isOpen} onExpandedChange={onToggle}>
      <Heading level={3} className={styles.heading}>
        <Button slot="trigger" className={styles.trigger}>
          <ChevronRight size={14} aria-hidden className={styles.chevron} />
          <span className={styles.title}>{title}</span>
          {summary !== undefined && summary !== '' && <span className={styles.summary}>{summary}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel}>
        {isOpen && <div className={styles.inside}>{children}</div>}
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
