import { useTranslation } from 'react-i18next';
import { heatMoments } from '../../../shared/analysis/insights/heatOfSteps.ts';
import { insightStates } from '../../../shared/model/kinds.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { Select } from '../../ui/Select.tsx';

const none = 'none';

/** Which pains are looked for on the map, and whether their weight glows there, before and after. */
export function MapLens() {
  const { t } = useTranslation(['lens', 'insightDetails']);
  const workbench = useWorkbench();
  const hasPains = useProject((project) =>
    Object.values(project.insights).some(({ polarity }) => polarity === 'pain'),
  );
  const heat = useView((view) => view.heat);
  const painState = useView((view) => view.painState);
  if (!hasPains && heat === null && painState === null) return null;
  return (
    <>
      <Select
        label={t('painState')}
        value={painState ?? none}
        options={[
          { value: none, label: t('everyState') },
          ...insightStates.map((state) => ({ value: state, label: t(`insightDetails:state-${state}`) })),
        ]}
        onChange={(chosen) => {
          workbench.view.getState().lookFor(chosen === none ? null : chosen);
        }}
      />
      <Select
        label={t('heat')}
        value={heat ?? none}
        options={[
          { value: none, label: t('noHeat') },
          ...heatMoments.map((moment) => ({ value: moment, label: t(`heat-${moment}`) })),
        ]}
        onChange={(chosen) => {
          workbench.view.getState().showHeat(chosen === none ? null : chosen);
        }}
      />
    </>
  );
}
