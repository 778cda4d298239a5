import { useTranslation } from 'react-i18next';
import { editListed } from '../../../shared/commands/editListed.ts';
import { moveListed } from '../../../shared/commands/moveListed.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { limits } from '../../../shared/model/limits.ts';
import { channelIcons as allIcons, participantColours } from '../../../shared/model/kinds.ts';
import type { Participant } from '../../../shared/model/records.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { channelIcons } from '../../ui/channelIcons.ts';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChevronDown, ChevronUp, Trash2 } from '../../ui/icons.ts';
import { PickGrid } from '../../ui/PickGrid.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import type { Listed, ListName } from './listName.ts';
import styles from './Parties.module.css';
import { Portrait } from './Portrait.tsx';
import { ProfileFields } from './ProfileFields.tsx';

interface PartyDetailsProps {
  readonly list: ListName;
  readonly listed: Listed;
  readonly index: number;
  readonly count: number;
  readonly uses: number;
  readonly onRemove: () => void;
}

/** All fields of what is chosen in a list. */
export function PartyDetails({ list, listed, index, count, uses, onRemove }: PartyDetailsProps) {
  const { t } = useTranslation(['parties', 'fields']);
  const workbench = useWorkbench();
  const { id, name } = listed;
  const move = (to: number) => {
    workbench.run(moveListed, { list, id, index: to });
  };
  return (
    <section className={styles.details} aria-label={t('edit', { name })}>
      <CommittedField
        label={t('name')}
        value={name}
        maxLength={limits.nameLength}
        isRequired
        onCommit={(text) => {
          workbench.run(rename, { table: list, id, name: text });
        }}
      />
      {list === 'participants' && 'side' in listed && <ParticipantFields participant={listed} />}
      {list === 'tags' && 'colour' in listed && (
        <Colours
          value={listed.colour}
          onChange={(colour) => {
            workbench.run(editListed, { list, id, fields: { colour } });
          }}
        />
      )}
      {list === 'channels' && 'icon' in listed && (
        <PickGrid
          label={t('icon')}
          value={listed.icon}
          picks={allIcons.map((icon) => ({
            value: icon,
            label: t(`fields:channels-${icon}`),
            icon: channelIcons[icon],
          }))}
          onChange={(icon) => {
            workbench.run(editListed, { list, id, fields: { icon } });
          }}
        />
      )}
      {(list === 'participants' || list === 'owners') && 'description' in listed && (
        <CommittedField
          label={t('description')}
          value={listed.description}
          maxLength={limits.textLength}
          rows={3}
          onCommit={(description) => {
            workbench.run(editListed, { list, id, fields: { description } });
          }}
        />
      )}
      {list === 'participants' && <ProfileFields participantId={id} />}
      <div className={styles.foot}>
        <span className={styles.usedIn}>{uses === 0 ? t('unused') : t('usedIn', { count: uses })}</span>
        <IconButton
          icon={ChevronUp}
          label={t('moveUp', { name })}
          isDisabled={index === 0}
          onPress={() => {
            move(index - 1);
          }}
        />
        <IconButton
          icon={ChevronDown}
          label={t('moveDown', { name })}
          isDisabled={index === count - 1}
          onPress={() => {
            move(index + 1);
          }}
        />
        <IconButton icon={Trash2} label={t('delete', { name })} onPress={onRemove} />
      </div>
    </section>
  );
}

function ParticipantFields({ participant }: { readonly participant: Participant }) {
  const { t } = useTranslation('parties');
  const workbench = useWorkbench();
  const { id } = participant;
  return (
    <>
      <Portrait participant={participant} />
      <SegmentedControl
        label={t('side')}
        value={participant.side}
        segments={[
          { value: 'C', label: t('sideC') },
          { value: 'B', label: t('sideB') },
        ]}
        onChange={(side) => {
          workbench.run(editListed, { list: 'participants', id, fields: { side } });
        }}
      />
      <Colours
        value={participant.colour}
        onChange={(colour) => {
          workbench.run(editListed, { list: 'participants', id, fields: { colour } });
        }}
      />
    </>
  );
}

type Colour = Participant['colour'];

function Colours({
  value,
  onChange,
}: {
  readonly value: Colour;
  readonly onChange: (colour: Colour) => void;
}) {
  const { t } = useTranslation('parties');
  return (
    <PickGrid
      label={t('colour')}
      value={value}
      picks={participantColours.map((colour) => ({
        value: colour,
        label: t(`colours-${colour}`),
        colour: `var(--participant-${colour})`,
      }))}
      onChange={onChange}
    />
  );
}
