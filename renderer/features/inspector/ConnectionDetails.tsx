import { useTranslation } from 'react-i18next';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { editConnections } from '../../../shared/commands/editConnections.ts';
import type { ConnectionFields } from '../../../shared/commands/editConnections.ts';
import { reverseConnections } from '../../../shared/commands/reverseConnections.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { connectionKinds } from '../../../shared/model/kinds.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { ArrowLeftRight, Trash2 } from '../../ui/icons.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { BranchList } from './BranchList.tsx';
import { commonOf } from './commonOf.ts';
import { ConnectionEnd } from './ConnectionEnd.tsx';
import styles from './Inspector.module.css';

/** The fields of one connection, or of several at once. */
export function ConnectionDetails({ connectionIds }: { readonly connectionIds: readonly Id[] }) {
  const { t } = useTranslation('connections');
  const workbench = useWorkbench();
  const all = useProject((project) => project.connections);
  const connections = connectionIds.flatMap((id) => all[id] ?? []);
  const [first] = connections;
  if (first === undefined) return null;
  const only = connections.length === 1 ? first : undefined;
  const ids = connections.map(({ id }) => id);
  const kind = commonOf(connections, (one) => one.kind);
  const set = (fields: Partial<ConnectionFields>) => {
    workbench.run(editConnections, { connectionIds: ids, fields });
  };
  const text = (key: 'label' | 'condition' | 'given' | 'received') => {
    const common = commonOf(connections, (one) => one[key]);
    return (
      <CommittedField
        key={key}
        label={t(key)}
        value={common.isSeveral ? '' : (common.value ?? '')}
        {...(common.isSeveral ? { placeholder: t('mixed') } : {})}
        maxLength={limits.nameLength}
        onCommit={(value) => {
          set({ [key]: value });
        }}
      />
    );
  };
  const worth = (key: 'givenWorth' | 'receivedWorth') => {
    const common = commonOf(connections, (one) => one[key]);
    return (
      <NumberField
        key={key}
        label={t(key)}
        value={common.isSeveral ? null : (common.value ?? null)}
        placeholder={common.isSeveral ? t('mixed') : t('none')}
        min={0}
        max={10}
        step={1}
        onChange={(value) => {
          set({ [key]: value });
        }}
      />
    );
  };
  const probability = commonOf(connections, (one) => one.probability);
  return (
    <>
      <h2 className={styles.title}>
        {only === undefined ? t('selected', { count: connections.length }) : t('connection')}
      </h2>
      {only !== undefined && (
        <div className={styles.group}>
          <ConnectionEnd connection={only} end="from" />
          <ConnectionEnd connection={only} end="to" />
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          icon={ArrowLeftRight}
          size="small"
          onPress={() => {
            workbench.run(reverseConnections, { connectionIds: ids });
          }}
        >
          {t('reverse')}
        </Button>
        <Button
          icon={Trash2}
          size="small"
          onPress={() => {
            workbench.run(deleteSelection, { stepIds: [], connectionIds: ids });
          }}
        >
          {t('remove')}
        </Button>
      </div>
      <Select
        label={t('kind')}
        value={kind.isSeveral ? null : (kind.value ?? null)}
        placeholder={t('mixed')}
        options={connectionKinds.map((value) => ({ value, label: t(`kinds-${value}`) }))}
        onChange={(value) => {
          set({ kind: value });
        }}
      />
      {text('label')}
      {(kind.isSeveral || kind.value !== 'exchange') && (
        <>
          {text('condition')}
          <NumberField
            label={t('probability')}
            value={probability.isSeveral ? null : (probability.value ?? null)}
            placeholder={probability.isSeveral ? t('mixed') : t('none')}
            min={0}
            max={1}
            formatOptions={{ style: 'percent', maximumFractionDigits: 1 }}
            onChange={(value) => {
              set({ probability: value });
            }}
          />
        </>
      )}
      {(kind.isSeveral || kind.value === 'exchange') && (
        <>
          {text('given')}
          {worth('givenWorth')}
          {text('received')}
          {worth('receivedWorth')}
        </>
      )}
      {only?.kind === 'sequence' && <BranchList stepId={only.fromStepId} />}
    </>
  );
}
