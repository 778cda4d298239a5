import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classes } from './classes.ts';
import type { Icon } from './icons.ts';
import styles from './Tabs.module.css';

export interface TabEntry<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: Icon;
  /** A short figure beside the label. */
  readonly badge?: string;
  readonly panel: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabEntry<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  readonly className?: string;
}

/** Panels of which one is seen. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, className }: TabsProps<Id>) {
  return (
    <AriaTabs
      className={classes(styles.tabs, className)}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find((one) => one.id === key);
        if (tab !== undefined) onSelect(tab.id);
      }}
    >
      <TabList aria-label={label} className={styles.list}>
        {tabs.map(({ id, label: name, icon: Shown, badge }) => (
          <Tab key={id} id={id} className={styles.tab}>
            {Shown !== undefined && <Shown size={15} aria-hidden />}
            {name}
            {badge !== undefined && <span className={styles.badge}>{badge}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className={styles.panel}>
          {panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
