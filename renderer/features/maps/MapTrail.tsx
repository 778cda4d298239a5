import { useTranslation } from 'react-i18next';
import { stepsByLinkedMap } from '../../../shared/analysis/stepsByLinkedMap.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Step } from '../../../shared/model/records.ts';
import { writeShortcut } from '../../state/actions/action.ts';
import { isMac } from '../../state/actions/useActions.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ArrowLeft, ChevronRight } from '../../ui/icons.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './MapTrail.module.css';

const nowhere: readonly Step[] = [];

/** Over a map that shows a step in detail: the way back, and the steps that lead here. */
export function MapTrail() {
  const { t } = useTranslation('maps');
  const workbench = useWorkbench();
  const mapId = useView((view) => view.mapId);
  const past = useView((view) => view.past);
  const maps = useProject((project) => project.maps);
  const leading = useProject((project) => stepsByLinkedMap(project).get(mapId ?? '') ?? nowhere);
  const before = past.at(-1);
  const [first, ...others] = [...leading].sort(
    (one, other) => Number(other.mapId === before?.mapId) - Number(one.mapId === before?.mapId),
  );
  if (first === undefined) return null;

  const goTo = (stepId: Id) => {
    const view = workbench.view.getState();
    const step = workbench.store.getState().project.steps[stepId];
    if (step === undefined) return;
    view.showMap(step.mapId);
    view.select([stepId]);
    view.revealStep(stepId);
  };
  const nameOf = (id: Id) => maps[id]?.name ?? '';
  return (
    <nav className={styles.trail} aria-label={t('trail')}>
      {before !== undefined && (
        <IconButton
          icon={ArrowLeft}
          size="small"
          label={t('back', { name: nameOf(before.mapId) })}
          shortcut={writeShortcut({ code: 'Backspace', alt: true }, isMac)}
          onPress={() => {
            workbench.view.getState().goBack();
          }}
        />
      )}
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          goTo(first.id);
        }}
      >
        <span>{nameOf(first.mapId)}</span>
        <ChevronRight size={13} aria-hidden />
        <span>{first.title}</span>
      </button>
      {others.length > 0 && (
        <MenuButton
          label={t('trail')}
          placement="bottom start"
          entries={others.map((step) => ({
            id: step.id,
            label: `${nameOf(step.mapId)} › ${step.title}`,
            onAction: () => {
              goTo(step.id);
            },
          }))}
        >
          <Button size="small" tone="quiet">
            {t('moreWays', { count: others.length })}
          </Button>
        </MenuButton>
      )}
    </nav>
  );
}
