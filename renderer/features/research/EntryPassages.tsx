import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writePassage } from '../../../shared/commands/writePassage.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Plus, Trash2 } from '../../ui/icons.ts';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './Research.module.css';
import { useDeleteResearch } from './useDeleteResearch.ts';

/** What sources say, word for word, that an entry rests on. */
export function EntryPassages({ entryId }: { readonly entryId: Id }) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const remove = useDeleteResearch();
  const all = useProject((project) => project.entrySources);
  const sources = useProject((project) => project.sources);
  const [text, setText] = useState('');
  const passages = Object.values(all)
    .filter((one) => one.entryId === entryId)
    .sort(byPosition);
  const choices = Object.values(sources)
    .sort(byPosition)
    .map(({ id, title }) => ({ id, label: title }));
  const add = () => {
    if (text.trim() === '') return;
    const isDone = workbench.run(writePassage, { id: workbench.newId(), entryId, fields: { passage: text } });
    if (isDone) setText('');
  };
  return (
    <div className={styles.group} role="group" aria-label={t('passages')}>
      <h4 className={styles.groupTitle}>{t('passages')}</h4>
      {passages.map(({ id, passage, sourceId }, index) => {
        const name = t('passageNumber', { number: index + 1 });
        const setSource = (chosen: Id | null) => {
          workbench.run(writePassage, { id, entryId, fields: { sourceId: chosen } });
        };
        return (
          <div key={id} className={styles.part} role="group" aria-label={name}>
            <CommittedField
              label={t('passage')}
              value={passage}
              maxLength={limits.textLength}
              rows={2}
              isRequired
              onCommit={(written) => {
                workbench.run(writePassage, { id, entryId, fields: { passage: written } });
              }}
            />
            <div className={styles.partHead}>
              <ChoiceField
                label={t('source')}
                placeholder={t(choices.length === 0 ? 'noSources' : 'chooseSource')}
                choices={choices}
                value={sourceId}
                onChoose={setSource}
                {...(sourceId === null
                  ? {}
                  : {
                      clear: {
                        word: t('noSource'),
                        onClear: () => {
                          setSource(null);
                        },
                      },
                    })}
              />
              <IconButton
                icon={Trash2}
                size="small"
                label={t('deleteNamed', { name })}
                onPress={() => {
                  remove('entrySources', id, name);
                }}
              />
            </div>
          </div>
        );
      })}
      <TextArea
        label={t('newPassage')}
        value={text}
        rows={2}
        maxLength={limits.textLength}
        placeholder={t('passageHint')}
        onChange={setText}
        onEnter={add}
      />
      <Button icon={Plus} size="small" isDisabled={text.trim() === ''} onPress={add}>
        {t('addPassage')}
      </Button>
    </div>
  );
}
