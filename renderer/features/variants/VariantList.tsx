import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../../shared/analysis/comparison.ts';
import type { ChangedStep, VariantComparison } from '../../../shared/analysis/variants/compareVariants.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { factText } from '../../state/factText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { markSigns } from '../../picture/markSigns.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CircleCheck } from '../../ui/icons.ts';
import { SectionList } from '../../ui/SectionList.tsx';
import styles from './Variants.module.css';

interface Entry {
  readonly id: string;
  readonly textValue: string;
  readonly mark: Mark;
  readonly title: string;
  readonly details: readonly string[];
}

interface VariantListProps {
  readonly comparison: VariantComparison;
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
}

/** Steps added, removed, moved across a line and changed; choosing one shows where it is. */
export function VariantList({ comparison, chosen, onChoose }: VariantListProps) {
  const { t } = useTranslation(['variants', 'history']);
  const { t: tFacts } = useTranslation([
    'history',
    'inspector',
    'insights',
    'parties',
    'fields',
    'research',
    'actionList',
    'portfolio',
    'metrics',
    'insightDetails',
  ]);
  const language = useLanguage();
  const project = useProject((current) => current);

  const sections = useMemo(() => {
    const stageOf = (id: Id) => project.stages[project.steps[id]?.stageId ?? '']?.name ?? '';
    const entry = (mark: Mark, id: Id, details: readonly string[]): Entry => {
      const title = project.steps[id]?.title ?? '';
      const said = details.filter((detail) => detail !== '');
      return { id, mark, title, details: said, textValue: [title, t(`history:${mark}`), ...said].join(', ') };
    };
    const lineText = ({ lines, towards }: ChangedStep) =>
      towards === null
        ? ''
        : t(`towards-${towards}`, { lines: lines.map((line) => t(`line-${line}`)).join(t('history:list')) });
    const factsOf = ({ facts }: ChangedStep) => facts.map((fact) => factText(tFacts, fact, language));
    const { added, removed, changed } = comparison;
    const crossed = changed.filter(({ towards }) => towards !== null);
    const lists = {
      added: added.map((id) => entry('added', id, [stageOf(id)])),
      removed: removed.map((id) => entry('removed', id, [stageOf(id)])),
      moved: crossed.map((one) => entry('moved', one.otherId, [lineText(one), ...factsOf(one)])),
      changed: changed
        .filter(({ towards }) => towards === null)
        .map((one) => entry('changed', one.otherId, factsOf(one))),
    } as const;
    return (['added', 'removed', 'moved', 'changed'] as const)
      .filter((mark) => lists[mark].length > 0)
      .map((mark) => ({
        id: mark,
        title: t(`section-${mark}`, { count: lists[mark].length }),
        items: lists[mark],
      }));
  }, [comparison, project, t, tFacts, language]);

  return (
    <section className={styles.list} aria-label={t('differences')}>
      {sections.length === 0 ? (
        <EmptyState icon={CircleCheck} title={t('alike')} text={t('alikeText')} />
      ) : (
        <SectionList
          aria-label={t('differences')}
          sections={sections}
          selected={chosen}
          onSelect={onChoose}
          estimatedRowHeight={44}
          renderRow={({ mark, title, details }: Entry) => (
            <div className={styles.line}>
              <span className={classes(styles.sign, styles[mark])} aria-hidden>
                {markSigns[mark]}
              </span>
              <div className={styles.lineText}>
                <span>{title}</span>
                {details.map((detail) => (
                  <span key={detail} className={styles.detail}>
                    {detail}
                  </span>
                ))}
              </div>
            </div>
          )}
        />
      )}
    </section>
  );
}
