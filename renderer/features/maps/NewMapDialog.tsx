import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMap } from '../../../shared/commands/addMap.ts';
import { limits } from '../../../shared/model/limits.ts';
import { mapOfTemplate, templateKeys } from '../../../shared/samples/templates.ts';
import type { TemplateKey } from '../../../shared/samples/templates.ts';
import { useTheme } from '../../state/preferences.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PictureChoice } from '../../ui/PictureChoice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { templatePicture } from './templatePicture.ts';

interface NewMapDialogProps {
  /** The template that is chosen at first. */
  readonly first: TemplateKey;
  readonly onClose: () => void;
}

/** A new map: from a template, or from scratch. */
export function NewMapDialog({ first, onClose }: NewMapDialogProps) {
  const { t } = useTranslation('templates');
  const workbench = useWorkbench();
  const theme = useTheme();
  const [template, setTemplate] = useState(first);
  // Until the person writes one, the name follows the template.
  const [written, setWritten] = useState<string | null>(null);
  const name = written ?? t(template);

  const options = useMemo(
    () =>
      templateKeys.map((key) => ({
        value: key,
        title: t(key),
        hint: t(`${key}Hint`),
        picture: templatePicture(mapOfTemplate(key, t(key), t), theme),
      })),
    [t, theme],
  );
  const isNamed = name.trim() !== '';
  const create = () => {
    if (!isNamed) return;
    const id = workbench.newId();
    if (!workbench.run(addMap, { id, ...mapOfTemplate(template, name, t) })) return;
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
          <Button tone="primary" isDisabled={!isNamed} onPress={create}>
            {t('create')}
          </Button>
        </>
      }
    >
      <PictureChoice<TemplateKey>
        label={t('choose')}
        options={options}
        value={template}
        onChange={setTemplate}
        onTake={create}
      />
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
