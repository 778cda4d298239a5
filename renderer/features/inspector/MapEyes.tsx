import { useTranslation } from 'react-i18next';
import { participantsOf } from '../../../shared/model/siblings.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { Select } from '../../ui/Select.tsx';

/** No id: ids are UUIDs. */
const everyone = 'everyone';

/** Through whose eyes the map is seen. */
export function MapEyes() {
  const { t } = useTranslation('lens');
  const workbench = useWorkbench();
  const participants = useProject((project) => project.participants);
  const eyes = useView((view) => view.eyes);
  const all = participantsOf({ participants });
  if (all.length === 0) return null;
  return (
    <Select
      label={t('title')}
      value={eyes ?? everyone}
      options={[
        { value: everyone, label: t('everyone') },
        ...all.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(chosen) => {
        workbench.view.getState().seeAs(chosen === everyone ? null : chosen);
      }}
    />
  );
}
