import type { ReactElement } from 'react';
import {
  Autocomplete,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  Menu,
  MenuItem,
  Popover,
  SearchField,
  Text,
  useFilter,
} from 'react-aria-components';
import fieldStyles from './Field.module.css';
import styles from './FilterMenuButton.module.css';
import { Check } from './icons.ts';
import type { Icon } from './icons.ts';
import popoverStyles from './Popover.module.css';

interface FilterMenuButtonProps {
  /** The button, an IconButton or a Button of ours. */
  readonly children: ReactElement;
  readonly label: string;
  readonly searchLabel: string;
  readonly nothingFound: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly icon?: Icon }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** A button that opens a long list, which typing makes short: one of many is chosen. */
export function FilterMenuButton(props: FilterMenuButtonProps) {
  const { children, label, searchLabel, nothingFound, options, chosen, onChoose } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <DialogTrigger>
      {children}
      <Popover className={popoverStyles.popover} placement="bottom end" offset={4}>
        <Dialog aria-label={label} className={styles.dialog}>
          {({ close }) => (
            <Autocomplete filter={contains}>
              <SearchField className={styles.search} autoFocus>
                <Label className={fieldStyles.hiddenLabel}>{searchLabel}</Label>
                <Input className={fieldStyles.input} placeholder={searchLabel} spellCheck={false} />
              </SearchField>
              <Menu
                aria-label={label}
                className={styles.list}
                items={options}
                selectionMode="single"
                selectedKeys={chosen === null ? [] : [chosen]}
                onAction={(key) => {
                  close();
                  onChoose(String(key));
                }}
                renderEmptyState={() => <p className={styles.nothing}>{nothingFound}</p>}
              >
                {({ id, label: text, icon: Shown }) => (
                  <MenuItem id={id} textValue={text} className={popoverStyles.item}>
                    {Shown !== undefined && <Shown size={15} aria-hidden />}
                    <Text slot="label" className={styles.text}>
                      {text}
                    </Text>
                    <Check size={14} aria-hidden className={popoverStyles.tick} />
                  </MenuItem>
                )}
              </Menu>
            </Autocomplete>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
