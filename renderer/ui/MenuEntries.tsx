import { Header, Keyboard, Menu, MenuItem, MenuSection, Separator, Text } from 'react-aria-components';
import { classes } from './classes.ts';
import { Check } from './icons.ts';
import type { MenuAction, MenuChoice, MenuEntry } from './menuEntry.ts';
import styles from './Popover.module.css';

interface MenuEntriesProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onClose?: () => void;
  readonly autoFocus?: boolean;
}

/** The inside of a menu; MenuButton and ContextMenu open it. */
export function MenuEntries({ label, entries, onClose, autoFocus }: MenuEntriesProps) {
  return (
    <Menu
      aria-label={label}
      className={styles.list}
      onClose={onClose}
      autoFocus={autoFocus === true ? 'first' : undefined}
    >
      {entries.map((entry, index) => {
        // Separators have no identity of their own: they are told apart by their place.
        if (entry === 'separator')
          return <Separator key={`separator ${index}`} className={styles.separator} />;
        return 'options' in entry ? choice(entry) : action(entry);
      })}
    </Menu>
  );
}

// Functions, not components: react-aria builds its collection from the elements that it finds here.
function action({ id, label, icon: Shown, shortcut, isDangerous, isDisabled, onAction }: MenuAction) {
  return (
    <MenuItem
      key={id}
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      className={classes(styles.item, isDangerous === true && styles.danger)}
      onAction={onAction}
    >
      {Shown !== undefined && <Shown size={15} aria-hidden />}
      <Text slot="label" className={styles.itemText}>
        {label}
      </Text>
      {shortcut !== undefined && <Keyboard className={styles.shortcut}>{shortcut}</Keyboard>}
    </MenuItem>
  );
}

function choice({ id, heading, options, chosen, onChoose }: MenuChoice) {
  // Unique in the menu: two choices may both have a "system".
  const keyOf = (option: string): string => `${id}/${option}`;
  return (
    <MenuSection
      key={id}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[keyOf(chosen)]}
      onSelectionChange={(keys) => {
        const option = options.find((one) => keys !== 'all' && keys.has(keyOf(one.id)));
        if (option !== undefined) onChoose(option.id);
      }}
    >
      <Header className={styles.heading}>{heading}</Header>
      {options.map((option) => (
        <MenuItem key={option.id} id={keyOf(option.id)} textValue={option.label} className={styles.item}>
          {option.icon !== undefined && <option.icon size={15} aria-hidden />}
          <Text slot="label" className={styles.itemText} lang={option.lang}>
            {option.label}
          </Text>
          <Check size={14} aria-hidden className={styles.tick} />
        </MenuItem>
      ))}
    </MenuSection>
  );
}
