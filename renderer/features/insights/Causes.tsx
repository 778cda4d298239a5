import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whysOf } from '../../../shared/analysis/insights/whysOf.ts';
import type { Why } from '../../../shared/analysis/insights/whysOf.ts';
import { addCause } from '../../../shared/commands/addCause.ts';
import { deleteCause } from '../../../shared/commands/deleteCause.ts';
import { editCause } from '../../../shared/commands/editCause.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Cause } from '../../../shared/model/insightRecords.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { rootsInCircle } from '../../../shared/rules/causeCircles.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import type { Choice } from '../../ui/ChoiceField.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CornerDownRight, Trash2 } from '../../ui/icons.ts';
import { AddLine } from './AddLine.tsx';
import styles from './Insight.module.css';

/** Why, and why that: a small tree, whose root lies at a step or in another insight of any map. */
export function Causes({ insightId }: { readonly insightId: Id }) {
  const { t } = useTranslation('insightDetails');
  const causes = useProject((project) => project.causes);
  const whys = useMemo(() => whysOf(causes, insightId), [causes, insightId]);
  const circling = useMemo(() => rootsInCircle({ causes }), [causes]);
  return (
    <section className={styles.part} aria-labelledby="insight-causes">
      <h3 id="insight-causes">{t('causes')}</h3>
      {whys.length === 0 && <p className={styles.small}>{t('noCauses')}</p>}
      <Whys insightId={insightId} whys={whys} circling={circling} />
      <AddWhy insightId={insightId} parentId={null} label={t('addWhy')} />
    </section>
  );
}

interface WhysProps {
  readonly insightId: Id;
  readonly whys: readonly Why[];
  /** Roots that lead back to their own pain. */
  readonly circling: ReadonlySet<Id>;
}

function Whys({ whys, ...rest }: WhysProps) {
  if (whys.length === 0) return null;
  return (
    <ul className={styles.whys}>
      {whys.map((one) => (
        <OneWhy key={one.cause.id} one={one} {...rest} />
      ))}
    </ul>
  );
}

function OneWhy({ one, insightId, circling }: Omit<WhysProps, 'whys'> & { readonly one: Why }) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const [isAsking, setIsAsking] = useState(false);
  const { cause, whys } = one;
  const causeId = cause.id;
  return (
    <li className={styles.why}>
      <div className={styles.whyRow}>
        <div className={styles.grows}>
          <CommittedField
            label={t('why')}
            value={cause.text}
            maxLength={limits.textLength}
            isRequired
            onCommit={(text) => {
              workbench.run(editCause, { causeId, fields: { text } });
            }}
          />
        </div>
        <IconButton
          icon={CornerDownRight}
          size="small"
          label={t('askWhy', { cause: cause.text })}
          onPress={() => {
            setIsAsking(true);
          }}
        />
        <IconButton
          icon={Trash2}
          size="small"
          label={t('deleteCause', { cause: cause.text })}
          onPress={() => {
            workbench.run(deleteCause, { causeId });
          }}
        />
      </div>
      <Checkbox
        label={t('isRoot')}
        value={cause.isRoot}
        onChange={(isRoot) => {
          workbench.run(editCause, { causeId, fields: { isRoot } });
        }}
      />
      {cause.isRoot && <RootPlace cause={cause} />}
      {circling.has(causeId) && <p className={styles.fault}>{t('inCircle')}</p>}
      <Whys insightId={insightId} whys={whys} circling={circling} />
      {isAsking && (
        <AddWhy
          insightId={insightId}
          parentId={causeId}
          label={t('why')}
          onDone={() => {
            setIsAsking(false);
          }}
        />
      )}
    </li>
  );
}

/** Where the root lies: what has to change may be on another map, and with someone else. */
function RootPlace({ cause }: { readonly cause: Cause }) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const { maps, steps, insights } = useProject((project) => project);
  const participants = useProject((project) => project.participants);
  const places = useMemo((): readonly Choice[] => {
    const ofSteps = Object.values(steps).map(({ id, title, mapId }) => ({
      id,
      label: t('stepOn', { step: title, map: maps[mapId]?.name ?? '' }),
    }));
    const others = Object.values(insights).filter(({ id }) => id !== cause.insightId);
    return [...others.map(({ id, words }) => ({ id, label: t('otherInsight', { words }) })), ...ofSteps];
  }, [maps, steps, insights, cause.insightId, t]);
  const place = (fields: Partial<Pick<Cause, 'stepId' | 'causeInsightId' | 'participantId'>>) => {
    workbench.run(editCause, { causeId: cause.id, fields });
  };
  return (
    <div className={styles.pair}>
      <ChoiceField
        label={t('rootPlace')}
        placeholder={t('rootPlacePlaceholder')}
        choices={places}
        value={cause.stepId ?? cause.causeInsightId}
        onChoose={(id) => {
          const isStep = steps[id] !== undefined;
          place(isStep ? { stepId: id, causeInsightId: null } : { stepId: null, causeInsightId: id });
        }}
        {...(cause.stepId === null && cause.causeInsightId === null
          ? {}
          : {
              clear: {
                word: t('nowhere'),
                onClear: () => {
                  place({ stepId: null, causeInsightId: null });
                },
              },
            })}
      />
      <ChoiceField
        label={t('rootWith')}
        placeholder={t('choose')}
        choices={Object.values(participants)
          .sort(byPosition)
          .map(({ id, name }) => ({ id, label: name }))}
        value={cause.participantId}
        onChoose={(participantId) => {
          place({ participantId });
        }}
        {...(cause.participantId === null
          ? {}
          : {
              clear: {
                word: t('nobody'),
                onClear: () => {
                  place({ participantId: null });
                },
              },
            })}
      />
    </div>
  );
}

interface AddWhyProps {
  readonly insightId: Id;
  readonly parentId: Id | null;
  readonly label: string;
  readonly onDone?: () => void;
}

function AddWhy({ insightId, parentId, label, onDone }: AddWhyProps) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  return (
    <AddLine
      label={label}
      placeholder={t('whyPlaceholder')}
      autoFocus={onDone !== undefined}
      onAdd={(text) => {
        const isAdded = workbench.run(addCause, { id: workbench.newId(), insightId, parentId, text });
        if (isAdded) onDone?.();
        return isAdded;
      }}
    />
  );
}
