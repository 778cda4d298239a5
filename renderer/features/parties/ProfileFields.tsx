import { useTranslation } from 'react-i18next';
import { setProfile } from '../../../shared/commands/setProfile.ts';
import type { SetProfile } from '../../../shared/commands/setProfile.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { participantKinds } from '../../../shared/model/researchRecords.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { Select } from '../../ui/Select.tsx';

/** What kind of party a participant is, what they need, give and get, and what they are able to do. */
export function ProfileFields({ participantId }: { readonly participantId: Id }) {
  const { t } = useTranslation('parties');
  const workbench = useWorkbench();
  const profile = useProject(({ participantProfiles }) =>
    Object.values(participantProfiles).find((one) => one.participantId === participantId),
  );
  const set = (fields: SetProfile['fields']) => {
    workbench.run(setProfile, { participantId, fields });
  };
  return (
    <>
      <Select
        label={t('kind')}
        value={profile?.kind ?? null}
        placeholder={t('chooseKind')}
        options={participantKinds.map((value) => ({ value, label: t(`kind-${value}`) }))}
        onChange={(kind) => {
          set({ kind });
        }}
      />
      {(['needs', 'gives', 'gets', 'capability'] as const).map((key) => (
        <CommittedField
          key={key}
          label={t(key)}
          value={profile?.[key] ?? ''}
          maxLength={limits.textLength}
          rows={1}
          onCommit={(text) => {
            set({ [key]: text });
          }}
        />
      ))}
    </>
  );
}
