import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adoptFlow } from '../../../shared/commands/adoptFlow.ts';
import { addMap } from '../../../shared/commands/addMap.ts';
import { addRecords } from '../../../shared/commands/addRecords.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import { buildStandard, standardWords } from '../../../shared/samples/standards/buildStandard.ts';
import type { StandardLanguage } from '../../../shared/samples/standards/buildStandard.ts';
import { standardKeys } from '../../../shared/samples/standards/outlines.ts';
import type { StandardKey } from '../../../shared/samples/standards/outlines.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { clock } from '../../state/clock.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { mapOfTemplate, templateKeys } from '../../../shared/samples/templates.ts';
import type { TemplateKey } from '../../../shared/samples/templates.ts';
import type { Theme } from '../../../shared/scene/palette.ts';
import { useTheme } from '../../state/preferences.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PictureChoice } from '../../ui/PictureChoice.tsx';
import type { PictureOption } from '../../ui/PictureChoice.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LibraryBig } from '../../ui/icons.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { mapPicture, templatePicture } from './templatePicture.ts';
import { useShelfOptions, useShelfStarts } from './useShelfStarts.ts';
import type { OnShelf, ShelfStart } from './useShelfStarts.ts';

interface NewMapDialogProps {
  /** The template that is chosen at first. */
  readonly first: TemplateKey;
  readonly onClose: () => void;
}

/** A template, a bundled standard flow, or one of the shelf. */
type Start = TemplateKey | `standard-${StandardKey}` | ShelfStart | 'no-shelf';
type Group = 'templates' | 'standards' | 'shelf';

const firstOf: Readonly<Partial<Record<Group, Start>>> = {
  standards: 'standard-complaint',
  shelf: 'no-shelf',
};

function standardOf(start: Start): StandardKey | null {
  return standardKeys.find((key) => start === `standard-${key}`) ?? null;
}

/** A new map: from a template, or from scratch. */
export function NewMapDialog({ first, onClose }: NewMapDialogProps) {
  const { t } = useTranslation(['templates', 'shelf']);
  const workbench = useWorkbench();
  const theme = useTheme();
  const language = useLanguage();
  const [chosen, setChosen] = useState<Start>(first);
  // Until the person writes one, the name follows the template.
  const [written, setWritten] = useState<string | null>(null);
  const standard = standardOf(chosen);
  const isShelf = chosen === 'no-shelf' || chosen.startsWith('shelf-');
  const starts = useShelfStarts(isShelf);
  const shelfOptions = useShelfOptions(starts, theme);
  const adopted = starts?.find(({ value }) => value === chosen) ?? (isShelf ? (starts?.[0] ?? null) : null);
  const ownName = isShelf
    ? (adopted?.flow.name ?? '')
    : standard === null
      ? t(chosen as TemplateKey)
      : standardWords(standard, language).name;
  const name = written ?? ownName;

  const templateOptions = useMemo(
    () =>
      templateKeys.map((key): PictureOption<Start> => ({
        value: key,
        title: t(key),
        hint: t(`${key}Hint`),
        picture: templatePicture(mapOfTemplate(key, t(key), t), theme),
      })),
    [t, theme],
  );
  const isStandard = standard !== null;
  const standardOptions = useMemo(
    () => (isStandard ? optionsOf(language, theme) : []),
    [isStandard, language, theme],
  );
  const isNamed = name.trim() !== '';
  const mayCreate = isNamed && (!isShelf || adopted !== null);
  const addTemplate = (template: TemplateKey): Id | null => {
    const id = workbench.newId();
    return workbench.run(addMap, { id, ...mapOfTemplate(template, name, t) }) ? id : null;
  };
  const addStandard = (key: StandardKey): Id | null => {
    const { project } = workbench.store.getState();
    const context = { newId: workbench.newId, now: clock.now };
    const { mapId, records } = buildStandard(project, key, { language, name, context });
    return workbench.run(addRecords, { records, label: { key: 'addMap', args: { name } } }) ? mapId : null;
  };
  const adopt = ({ flow, number, clip }: OnShelf): Id | null => {
    const id = workbench.newId();
    const source = { projectId: flow.projectId, mapId: flow.mapId, number };
    return workbench.run(adoptFlow, { id, name, clip, source }) ? id : null;
  };
  const add = (): Id | null => {
    if (adopted !== null) return adopt(adopted);
    return standard === null ? addTemplate(chosen as TemplateKey) : addStandard(standard);
  };
  const create = () => {
    if (!mayCreate) return;
    const id = add();
    if (id === null) return;
    workbench.view.getState().showMap(id);
    onClose();
  };

  return (
    <Dialog
      isOpen
      width="wide"
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button tone="primary" isDisabled={!mayCreate} onPress={create}>
            {t('create')}
          </Button>
        </>
      }
    >
      <SegmentedControl<Group>
        label={t('choose')}
        value={isShelf ? 'shelf' : isStandard ? 'standards' : 'templates'}
        segments={[
          { value: 'templates', label: t('fromTemplates') },
          { value: 'standards', label: t('fromStandards') },
          { value: 'shelf', label: t('fromShelf') },
        ]}
        onChange={(group) => {
          setChosen(firstOf[group] ?? first);
        }}
      />
      {isShelf && starts?.length === 0 && (
        <EmptyState icon={LibraryBig} title={t('shelf:shelf')} text={t('shelf:emptyShelf')} />
      )}
      {isShelf && starts === null && <ProgressBar label={t('shelf:shelf')} percent={null} />}
      {isShelf ? (
        (starts?.length ?? 0) > 0 && (
          <PictureChoice<ShelfStart>
            key="shelf"
            label={t('choose')}
            options={shelfOptions}
            value={adopted?.value ?? 'shelf-'}
            onChange={setChosen}
            onTake={create}
          />
        )
      ) : (
        <PictureChoice<Start>
          key={isStandard ? 'standards' : 'templates'}
          label={t('choose')}
          options={isStandard ? standardOptions : templateOptions}
          value={chosen}
          onChange={setChosen}
          onTake={create}
        />
      )}
      <TextField
        label={t('name')}
        value={name}
        maxLength={limits.nameLength}
        onChange={setWritten}
        onEnter={create}
        autoFocus
      />
    </Dialog>
  );
}

function optionsOf(language: StandardLanguage, theme: Theme): readonly PictureOption<Start>[] {
  return standardKeys.map((key) => {
    const { name, purpose } = standardWords(key, language);
    const { records, mapId } = buildStandard(emptyProject, key, { language, name, context: previews() });
    return {
      value: `standard-${key}`,
      title: name,
      hint: purpose,
      picture: mapPicture(records, mapId, theme),
    };
  });
}

/** Nothing of a preview is kept: any ids do. */
function previews() {
  let made = 0;
  return {
    newId: () => {
      made += 1;
      return `preview-${String(made)}`;
    },
    now: () => 0,
  };
}
