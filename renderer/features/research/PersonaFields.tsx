import { useTranslation } from 'react-i18next';
import { editResearchEntry } from '../../../shared/commands/editResearchEntry.ts';
import { setPortrait } from '../../../shared/commands/setPortrait.ts';
import type { ResearchEntry } from '../../../shared/model/researchRecords.ts';
import { participantsOf } from '../../../shared/model/siblings.ts';
import { useKeepPictures } from '../../state/useAddPictures.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { ImagePlus, Users } from '../../ui/icons.ts';
import { PersonaSign } from './PersonaSign.tsx';
import styles from './Research.module.css';

/** Whom a persona stands for on the maps, and how they look. */
export function PersonaFields({ entry }: { readonly entry: ResearchEntry }) {
  const { t } = useTranslation(['research', 'fields']);
  const workbench = useWorkbench();
  const keep = useKeepPictures();
  const participants = useProject((project) => project.participants);
  const { id: entryId, participantId } = entry;
  const set = (chosen: string | null) => {
    workbench.run(editResearchEntry, { entryId, fields: { participantId: chosen } });
  };
  const choosePortrait = async (of: string) => {
    const files = await workbench.pictures.choose();
    await keep(files.slice(0, 1), (picture) => {
      workbench.run(setPortrait, { participantId: of, picture });
    });
  };
  return (
    <>
      <ChoiceField
        label={t('participant')}
        choices={participantsOf({ participants })
          .filter(({ side }) => side === 'C')
          .map(({ id, name, colour }) => ({ id, label: name, colour: `var(--participant-${colour})` }))}
        value={participantId}
        onChoose={set}
        placeholder={t('noParticipant')}
        {...(participantId === null
          ? {}
          : {
              clear: {
                word: t('noParticipant'),
                onClear: () => {
                  set(null);
                },
              },
            })}
      />
      <div className={styles.portraitLine}>
        <PersonaSign participantId={participantId} size="large" />
        {participantId !== null && (
          <Button icon={ImagePlus} size="small" onPress={() => void choosePortrait(participantId)}>
            {t('choosePortrait')}
          </Button>
        )}
        <Button
          icon={Users}
          size="small"
          tone="quiet"
          onPress={() => {
            workbench.view.getState().ask({ kind: 'parties', tab: 'participants' });
          }}
        >
          {t('profile')}
        </Button>
      </div>
    </>
  );
}
