import { useTranslation } from 'react-i18next';
import { linkInsight } from '../../../shared/commands/linkInsight.ts';
import { carrierRowOf, setInsightCarrier } from '../../../shared/commands/setInsightCarrier.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { ChipList } from '../../ui/ChipList.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import styles from './Insight.module.css';

/** Who takes an insight on, whom it concerns, and its tags. */
export function Concerned({ insightId }: { readonly insightId: Id }) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const carrier = useProject((project) => carrierRowOf(project, insightId));
  const participants = useProject((project) => project.participants);
  const owners = useProject((project) => project.owners);
  const business = Object.values(participants).filter(({ side }) => side === 'B');
  const choices = (
    records: readonly { readonly id: Id; readonly name: string; readonly position: string }[],
  ) => [...records].sort(byPosition).map(({ id, name }) => ({ id, label: name }));
  const set = (fields: { readonly ownerId?: Id | null; readonly participantId?: Id | null }) => {
    workbench.run(setInsightCarrier, { insightId, ...fields });
  };
  const clearing = (value: Id | null | undefined, onClear: () => void) =>
    value == null ? {} : { clear: { word: t('nobody'), onClear } };
  return (
    <section className={styles.part} aria-labelledby="insight-concerned">
      <h3 id="insight-concerned">{t('concerned')}</h3>
      <ChoiceField
        label={t('carrier')}
        placeholder={t('choose')}
        choices={choices(business)}
        value={carrier?.participantId ?? null}
        onChoose={(participantId) => {
          set({ participantId });
        }}
        {...clearing(carrier?.participantId, () => {
          set({ participantId: null });
        })}
      />
      <ChoiceField
        label={t('owner')}
        placeholder={t('choose')}
        choices={choices(Object.values(owners))}
        value={carrier?.ownerId ?? null}
        onChoose={(ownerId) => {
          set({ ownerId });
        }}
        {...clearing(carrier?.ownerId, () => {
          set({ ownerId: null });
        })}
      />
      <Links insightId={insightId} list="participants" />
      <Links insightId={insightId} list="tags" />
    </section>
  );
}

function Links({ insightId, list }: { readonly insightId: Id; readonly list: 'participants' | 'tags' }) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const records = useProject((project) => project[list]);
  const insightParticipants = useProject((project) => project.insightParticipants);
  const insightTags = useProject((project) => project.insightTags);
  const linked = new Set(
    list === 'participants'
      ? Object.values(insightParticipants).flatMap((one) =>
          one.insightId === insightId ? one.participantId : [],
        )
      : Object.values(insightTags).flatMap((one) => (one.insightId === insightId ? one.tagId : [])),
  );
  const all = Object.values<{ readonly id: Id; readonly name: string; readonly position: string }>(
    records,
  ).sort(byPosition);
  const link = (id: Id, isLinked: boolean) => {
    workbench.run(linkInsight, { insightId, list, id, isLinked });
  };
  return (
    <>
      <ChipList
        label={t(list)}
        chips={all.filter(({ id }) => linked.has(id)).map(({ id, name }) => ({ id, label: name }))}
        removeWord={(name) => t('unlink', { name })}
        onRemove={(id) => {
          link(id, false);
        }}
      />
      <ChoiceField
        label={t(list === 'participants' ? 'addParticipant' : 'addTag')}
        isLabelHidden
        isForAdding
        placeholder={t(list === 'participants' ? 'addParticipant' : 'addTag')}
        choices={all.filter(({ id }) => !linked.has(id)).map(({ id, name }) => ({ id, label: name }))}
        value={null}
        onChoose={(id) => {
          link(id, true);
        }}
      />
    </>
  );
}
