import { useTranslation } from 'react-i18next';
import {
  Autocomplete,
  Dialog as AriaDialog,
  Header,
  Input,
  Keyboard,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import styles from './CommandDialog.module.css';
import { Search } from './icons.ts';

export interface CommandLine {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly shortcut: string;
  readonly isEnabled: boolean;
}

export interface CommandDialogProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly lines: readonly CommandLine[];
  }[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** A field over the page with what it finds below it: the arrow keys choose while one types, Enter takes, Escape closes. */
export function CommandDialog(props: CommandDialogProps) {
  const { t } = useTranslation('common');
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <Modal className={styles.modal}>
        <AriaDialog className={styles.dialog} aria-label={props.label}>
          <Autocomplete inputValue={props.value} onInputChange={props.onChange}>
            <SearchField
              className={styles.field}
              aria-label={props.label}
              autoFocus
              // Escape with an empty field closes; react-aria's own empties it first.
              onKeyDown={(event) => {
                if (event.key === 'Escape' && props.value === '') props.onClose();
                else event.continuePropagation();
              }}
            >
              <Search size={16} aria-hidden className={styles.glass} />
              <Input
                // The focus stays here: the list is that of a combobox, and scrolls with what is chosen in it.
                role="combobox"
                aria-expanded
                aria-haspopup="listbox"
                className={styles.input}
                placeholder={props.placeholder}
                spellCheck={false}
              />
            </SearchField>
            <ListBox
              aria-label={props.label}
              className={styles.list}
              onAction={(key) => {
                props.onChoose(String(key));
              }}
              renderEmptyState={() => <p className={styles.empty}>{t('nothingFound')}</p>}
            >
              {props.sections.map(({ id, heading, lines }) => (
                <ListBoxSection key={id} id={id}>
                  <Header className={styles.heading}>{heading}</Header>
                  {lines.map((line) => (
                    <ListBoxItem
                      key={line.id}
                      id={line.id}
                      textValue={line.label}
                      isDisabled={!line.isEnabled}
                      className={styles.item}
                    >
                      <Text slot="label" className={styles.itemLabel}>
                        {line.label}
                      </Text>
                      {line.note !== '' && (
                        <Text slot="description" className={styles.note}>
                          {line.note}
                        </Text>
                      )}
                      {line.shortcut !== '' && (
                        <Keyboard className={styles.shortcut}>{line.shortcut}</Keyboard>
                      )}
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
