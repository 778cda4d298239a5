import { useTranslation } from 'react-i18next';
import type { AddMap } from '../../shared/commands/addMap.ts';
import { mapOfTemplate } from '../../shared/samples/templates.ts';

/** What a new journey begins with, in the person's language: three stages, the customer's lane and the firm's. */
export function useStarterMap(): Omit<AddMap, 'id'> {
  const { t } = useTranslation('project');
  return {
    kind: 'journey',
    name: t('starterMap'),
    stageNames: t('starterStages').split('|'),
    lanes: [
      {
        name: t('starterCustomer'),
        role: 'customer',
        participant: { name: t('starterCustomer'), side: 'C' },
      },
      { name: t('starterOnstage'), role: 'onstage', participant: { name: t('starterCompany'), side: 'B' } },
    ],
  };
}

/** What a new standard flow begins with: from what sets it off to where it ends. */
export function useStarterFlow(): Omit<AddMap, 'id'> {
  const { t } = useTranslation('templates');
  return mapOfTemplate('procedure', t('procedure'), t);
}
