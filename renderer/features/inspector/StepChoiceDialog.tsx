import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { List } from '../../ui/List.tsx';
import type { ListHandle } from '../../ui/List.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './Inspector.module.css';

interface StepChoiceDialogProps {
  readonly title: string;
  readonly project: Project;
  /** Its map is looked through; what follows it in the run comes first, since that is what is mostly meant. */
  readonly besideStepId: Id;
  /** Steps that are not offered. */
  readonly without: ReadonlySet<Id>;
  /** `hasShift`: chosen with Shift+Enter. Answers whether it goes on asking, for the next step. */
  readonly onChoose: (stepId: Id, hasShift: boolean) => boolean;
  /** Below the list. */
  readonly foot?: ReactNode;
  readonly onClose: () => void;
}

/** Asks for a step of a map by its title. */
export function StepChoiceDialog(props: StepChoiceDialogProps) {
  const { project, besideStepId, without } = props;
  const { t } = useTranslation('inspector');
  const [search, setSearch] = useState('');
  const list = useRef<ListHandle>(null);
  const field = useRef<HTMLInputElement>(null);
  const beside = project.steps[besideStepId];

  const candidates = useMemo(() => {
    const order = beside === undefined ? [] : readingOrder(project, beside.mapId);
    const place = order.findIndex((step) => step.id === besideStepId);
    return [...order.slice(place + 1), ...order.slice(0, Math.max(0, place))]
      .filter((step) => step.id !== besideStepId && !without.has(step.id))
      .map((step) => ({
        id: step.id,
        textValue: step.title,
        stage: (step.stageId === null ? undefined : project.stages[step.stageId])?.name ?? '',
      }));
  }, [project, beside, besideStepId, without]);
  const wanted = search.trim().toLocaleLowerCase();
  const found = useMemo(
    () => candidates.filter((step) => step.textValue.toLocaleLowerCase().includes(wanted)),
    [candidates, wanted],
  );
  const choose = (stepId: Id, hasShift = false): void => {
    if (!props.onChoose(stepId, hasShift)) return;
    setSearch('');
    field.current?.focus();
  };

  return (
    <Dialog isOpen onClose={props.onClose} title={props.title}>
      <SearchField
        ref={field}
        label={t('searchStep')}
        placeholder={t('searchStep')}
        value={search}
        onChange={setSearch}
        autoFocus
        onLeaveDown={() => {
          const first = found[0];
          if (first !== undefined) list.current?.focus(first.id);
        }}
        onEnter={(hasShift) => {
          const first = found[0];
          if (first !== undefined) choose(first.id, hasShift);
        }}
      />
      <div className={styles.candidates}>
        <List
          ref={list}
          aria-label={t('steps')}
          items={found}
          estimatedRowHeight={44}
          onAction={choose}
          renderEmpty={() => <p className={styles.facts}>{t('noStepFound')}</p>}
          renderRow={(step) => (
            <span className={styles.candidate}>
              {step.textValue}
              <span className={styles.facts}>{step.stage}</span>
            </span>
          )}
        />
      </div>
      {props.foot}
    </Dialog>
  );
}
