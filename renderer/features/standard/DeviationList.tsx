import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { beyondStandard } from '../../../shared/analysis/standard/beyondStandard.ts';
import { deviationKinds } from '../../../shared/analysis/standard/deviations.ts';
import type { DeviationKind, Deviations } from '../../../shared/analysis/standard/deviations.ts';
import { printDuration } from '../../../shared/figures/printDuration.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CircleCheck } from '../../ui/icons.ts';
import { SectionList } from '../../ui/SectionList.tsx';
import styles from './Holding.module.css';

interface Entry {
  readonly id: string;
  readonly textValue: string;
  readonly kind: DeviationKind;
  readonly title: string;
  readonly detail: string;
}

/** The same in every language, and told from one another without their colours. */
const signs: Readonly<Record<DeviationKind, string>> = {
  skipped: '−',
  misplaced: '↔',
  added: '+',
  touches: '♥',
  beyond: '◷',
};

interface DeviationListProps {
  readonly mapId: Id;
  readonly deviations: Deviations;
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
}

/** What the journey leaves out of the standard, does elsewhere, adds, gives beyond it, and takes longer for. */
export function DeviationList({ mapId, deviations, chosen, onChoose }: DeviationListProps) {
  const { t } = useTranslation('standard');
  const language = useLanguage();
  const project = useProject((current) => current);

  const sections = useMemo(() => {
    const titleOf = (id: Id) => project.steps[id]?.title ?? '';
    const stageOf = (id: Id) => project.stages[project.steps[id]?.stageId ?? '']?.name ?? '';
    const entry = (kind: DeviationKind, id: Id, detail: string): Entry => {
      const title = titleOf(id);
      return { id, kind, title, detail, textValue: [title, t(`kind-${kind}`), detail].join(', ') };
    };
    const touchOf = (id: Id) => {
      const touch = Object.values(project.touches).find(({ stepId }) => stepId === id);
      const name = (party: Id | null | undefined) => project.participants[party ?? '']?.name ?? '…';
      return touch?.giverId == null && touch?.receiverId == null
        ? stageOf(id)
        : t('fromTo', { giver: name(touch.giverId), receiver: name(touch.receiverId) });
    };
    const { skipped, added, misplaced, touches } = deviations;
    const lists: Readonly<Record<DeviationKind, readonly Entry[]>> = {
      skipped: skipped.map((id) => entry('skipped', id, stageOf(id))),
      misplaced: added.filter((id) => misplaced.has(id)).map((id) => entry('misplaced', id, stageOf(id))),
      added: added.filter((id) => !misplaced.has(id)).map((id) => entry('added', id, stageOf(id))),
      touches: touches.map((id) => entry('touches', id, touchOf(id))),
      beyond: beyondStandard(project, mapId).flatMap(({ stepIds, seconds, standardSeconds }) => {
        const [first] = stepIds;
        const detail = t('takesLonger', {
          time: printDuration(seconds, language),
          standard: printDuration(standardSeconds, language),
        });
        return first === undefined ? [] : [{ ...entry('beyond', first, detail), id: `beyond ${first}` }];
      }),
    };
    return deviationKinds
      .filter((kind) => lists[kind].length > 0)
      .map((kind) => ({
        id: kind,
        title: t(`section-${kind}`, { count: lists[kind].length }),
        items: lists[kind],
      }));
  }, [project, deviations, mapId, t, language]);

  return (
    <section className={styles.list} aria-label={t('deviations')}>
      {sections.length === 0 ? (
        <EmptyState icon={CircleCheck} title={t('keeps')} text={t('keepsText')} />
      ) : (
        <SectionList
          aria-label={t('deviations')}
          sections={sections}
          selected={chosen}
          onSelect={(id) => {
            onChoose(id.replace(/^beyond /, ''));
          }}
          estimatedRowHeight={44}
          renderRow={({ kind, title, detail }: Entry) => (
            <div className={styles.line}>
              <span className={classes(styles.sign, styles[kind])} aria-hidden>
                {signs[kind]}
              </span>
              <div className={styles.lineText}>
                <span>{title}</span>
                {detail !== '' && <span className={styles.detail}>{detail}</span>}
              </div>
            </div>
          )}
        />
      )}
    </section>
  );
}
