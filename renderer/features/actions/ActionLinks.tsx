import { useTranslation } from 'react-i18next';
import { linkActions } from '../../../shared/commands/linkActions.ts';
import { unlinkActions } from '../../../shared/commands/unlinkActions.ts';
import type { Action, ActionLink } from '../../../shared/model/actionRecords.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { ChipList } from '../../ui/ChipList.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';

/** What an action needs, and what it excludes. */
export function ActionLinks({ action }: { readonly action: Action }) {
  const { t } = useTranslation('actionList');
  const workbench = useWorkbench();
  const actions = useProject((project) => project.actions);
  const links = Object.values(useProject((project) => project.actionLinks));
  const others = Object.values(actions)
    .filter(({ id }) => id !== action.id)
    .sort(byPosition);
  if (others.length === 0) return null;

  const part = (kind: ActionLink['kind']) => {
    const own = links.filter(
      (one) =>
        one.kind === kind && (one.fromId === action.id || (kind === 'excludes' && one.toId === action.id)),
    );
    const otherOf = (link: ActionLink) => (link.fromId === action.id ? link.toId : link.fromId);
    const linked = new Set(own.map(otherOf));
    return (
      <>
        {own.length > 0 && (
          <ChipList
            label={t(kind)}
            chips={own.map((link) => ({ id: link.id, label: actions[otherOf(link)]?.title ?? '' }))}
            removeWord={(name) => t('removeLink', { name })}
            onRemove={(linkId) => {
              workbench.run(unlinkActions, { linkId });
            }}
          />
        )}
        <ChoiceField
          label={t(kind === 'needs' ? 'addNeeded' : 'addExcluded')}
          choices={others.filter(({ id }) => !linked.has(id)).map(({ id, title }) => ({ id, label: title }))}
          value={null}
          isForAdding
          onChoose={(toId) => {
            workbench.run(linkActions, { id: workbench.newId(), fromId: action.id, toId, kind });
          }}
          placeholder={t('chooseAction')}
        />
      </>
    );
  };
  return (
    <>
      <h2>{t('links')}</h2>
      {part('needs')}
      {part('excludes')}
    </>
  );
}
