import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Key } from 'react-aria-components';
import {
  Button,
  ComboBox,
  Group,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Text,
} from 'react-aria-components';
import { classes } from './classes.ts';
import fieldStyles from './Field.module.css';
import styles from './ChoiceField.module.css';
import { ChevronDown, Plus } from './icons.ts';
import type { Icon } from './icons.ts';
import { isComposing } from './isComposing.ts';
import popoverStyles from './Popover.module.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly icon?: Icon;
  /** A spot of this colour before it, as CSS has it. */
  readonly colour?: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** More of them under a heading of their own. */
  readonly suggestions?: { readonly heading: string; readonly choices: readonly Choice[] };
  /** Null: nothing chosen, or several things. */
  readonly value: string | null;
  readonly onChoose: (id: string) => void;
  /** What was typed is none of them: it becomes one. `word` names that in the list. */
  readonly create?: { readonly word: (name: string) => string; readonly onCreate: (name: string) => void };
  /** Takes back what is chosen; the word for it in the list. */
  readonly clear?: { readonly word: string; readonly onClear: () => void };
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  /** The field is for adding: it is empty again after each choice. */
  readonly isForAdding?: boolean;
  readonly maxLength?: number;
}

const createId = 'create:';
const clearId = 'clear:';
const moreId = 'more:';

/** A longer list is not scrolled through, and each line of it would cost: typing finds the others. */
const mostLines = 200;

/** One of a list that can be long: typed to find it, and what is not there yet is made by typing it. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { t } = useTranslation('common');
  const { choices, suggestions, value, create, clear } = props;
  // What is being typed; null: nothing is, the field shows what is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  // What was added or taken back so far: each time the field begins anew, since react-aria opens its list for a text
  // that is emptied.
  const [added, setAdded] = useState(0);
  const all = [...choices, ...(suggestions?.choices ?? [])];
  const chosen = all.find((one) => one.id === value);
  const sought = typed === null || typed === chosen?.label ? '' : typed.trim().toLowerCase();
  const fits = (one: Choice) => one.label.toLowerCase().includes(sought);
  const found = choices.filter(fits);
  const isKnown = all.some((one) => one.label.toLowerCase() === sought);
  const offers = {
    create: create !== undefined && sought !== '' && !isKnown,
    clear: clear !== undefined && sought === '',
  };

  const choose = (key: Key | null) => {
    if (key === null) return;
    setTyped(null);
    const id = String(key);
    if (props.isForAdding === true || id === clearId) setAdded(added + 1);
    if (id === clearId) clear?.onClear();
    else if (id === createId) create?.onCreate((typed ?? '').trim());
    else if (id !== value) props.onChoose(id);
  };

  return (
    <ComboBox
      key={added}
      autoFocus={added > 0}
      className={classes(fieldStyles.field, styles.field)}
      value={value}
      onChange={choose}
      inputValue={typed ?? chosen?.label ?? ''}
      onInputChange={setTyped}
      onBlur={() => {
        setTyped(null);
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen && typed === '') setTyped(null);
      }}
      // Else it would not open for the first letter where nothing is in the list yet, and nothing could be made.
      allowsEmptyCollection
      // Ours is filtered already: what is typed may be the name of what is to be made.
      defaultFilter={() => true}
    >
      <Label className={props.isLabelHidden === true ? fieldStyles.hiddenLabel : fieldStyles.label}>
        {props.label}
      </Label>
      <Group className={fieldStyles.group}>
        {chosen !== undefined && typed === null && <Sign choice={chosen} className={styles.chosen} />}
        <Input
          className={fieldStyles.input}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          onKeyDownCapture={(event) => isComposing(event) && event.stopPropagation()}
        />
        <Button className={fieldStyles.stepper}>
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Group>
      <Popover className={classes(popoverStyles.popover, styles.popover)} offset={4}>
        <ListBox
          className={popoverStyles.list}
          renderEmptyState={() => (
            <p className={styles.empty}>{t(create === undefined ? 'nothingFound' : 'typeToMake')}</p>
          )}
        >
          {offers.clear && (
            <ListBoxItem id={clearId} textValue={clear?.word ?? ''} className={popoverStyles.item}>
              <Text slot="label" className={classes(popoverStyles.itemText, styles.quiet)}>
                {clear?.word}
              </Text>
            </ListBoxItem>
          )}
          {found.slice(0, mostLines).map(line)}
          {found.length > mostLines && (
            <ListBoxItem
              id={moreId}
              isDisabled
              textValue={t('moreToFind', { count: found.length - mostLines })}
              className={popoverStyles.item}
            >
              <Text slot="label" className={classes(popoverStyles.itemText, styles.quiet)}>
                {t('moreToFind', { count: found.length - mostLines })}
              </Text>
            </ListBoxItem>
          )}
          {suggestions !== undefined && suggestions.choices.some(fits) && (
            <ListBoxSection>
              <Header className={popoverStyles.heading}>{suggestions.heading}</Header>
              {suggestions.choices.filter(fits).map(line)}
            </ListBoxSection>
          )}
          {offers.create && (
            <ListBoxItem
              id={createId}
              textValue={create?.word((typed ?? '').trim()) ?? ''}
              className={popoverStyles.item}
            >
              <Plus size={15} aria-hidden />
              <Text slot="label" className={popoverStyles.itemText}>
                {create?.word((typed ?? '').trim())}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

// A function, not a component: react-aria builds its collection from the elements that it finds here.
function line(choice: Choice) {
  return (
    <ListBoxItem key={choice.id} id={choice.id} textValue={choice.label} className={popoverStyles.item}>
      <Sign choice={choice} />
      <Text slot="label" className={popoverStyles.itemText}>
        {choice.label}
      </Text>
    </ListBoxItem>
  );
}

function Sign({ choice, className }: { readonly choice: Choice; readonly className?: string }) {
  const { icon: Shown, colour } = choice;
  if (Shown !== undefined) return <Shown size={15} aria-hidden className={className} />;
  if (colour === undefined) return null;
  return <span className={classes(styles.spot, className)} style={{ background: colour }} aria-hidden />;
}
