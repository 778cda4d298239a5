import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addEvidence } from '../../../shared/commands/addEvidence.ts';
import type { EvidenceFacts } from '../../../shared/commands/addEvidence.ts';
import { editEvidence } from '../../../shared/commands/editEvidence.ts';
import type { NewPicture } from '../../../shared/commands/keepPicture.ts';
import { writeSource } from '../../../shared/commands/writeSource.ts';
import { dateIn, printDay } from '../../../shared/formats/table/dateIn.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { evidenceKinds } from '../../../shared/model/insightRecords.ts';
import type { Evidence } from '../../../shared/model/insightRecords.ts';
import { bases } from '../../../shared/model/kinds.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition, participantsOf } from '../../../shared/model/siblings.ts';
import { mayEvidence } from '../../../shared/rules/mayEvidence.ts';
import { useKeepPictures } from '../../state/useAddPictures.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { ImagePlus } from '../../ui/icons.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { FigureField } from './FigureField.tsx';
import styles from './Insight.module.css';

interface EvidenceFormProps {
  readonly insightId: Id;
  /** Null: a new one. */
  readonly known: Evidence | null;
  readonly onEnd: () => void;
}

const empty: EvidenceFacts = {
  kind: 'quote',
  text: '',
  value: null,
  unit: '',
  url: '',
  basis: 'observed',
  at: null,
  sourceId: null,
  participantId: null,
};

/** One piece of evidence as it is written down: what its kind needs, and on what it rests. */
export function EvidenceForm({ insightId, known, onEnd }: EvidenceFormProps) {
  const { t } = useTranslation(['insightDetails', 'insights', 'rules']);
  const workbench = useWorkbench();
  const keep = useKeepPictures();
  const sources = useProject((project) => project.sources);
  const participants = useProject((project) => project.participants);
  const [facts, setFacts] = useState<EvidenceFacts>(() => (known === null ? empty : factsOf(known)));
  const [picture, setPicture] = useState<NewPicture | null>(null);
  const [day, setDay] = useState(() => (facts.at === null ? '' : printDay(facts.at)));
  const [isDayLeft, setIsDayLeft] = useState(false);
  const dayFault = faultOfDay(day);
  const change = (part: Partial<EvidenceFacts>) => {
    setFacts((before) => ({ ...before, ...part }));
  };
  const hasPicture = picture !== null || (known?.pictureId ?? null) !== null;
  const refusal = mayEvidence(workbench.store.getState().project, facts, hasPicture);
  const apply = () => {
    if (refusal !== null || dayFault !== null) return;
    const isDone =
      known === null
        ? workbench.run(addEvidence, { id: workbench.newId(), insightId, facts, picture })
        : workbench.run(editEvidence, {
            evidenceId: known.id,
            facts,
            ...(picture === null ? {} : { picture }),
          });
    if (isDone) onEnd();
  };
  const isNumber = facts.kind === 'count' || facts.kind === 'figure';
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Select
          label={t('kind')}
          value={facts.kind}
          options={evidenceKinds.map((kind) => ({ value: kind, label: t(`evidence-${kind}`) }))}
          onChange={(kind) => {
            change({ kind });
          }}
        />
        <div className={styles.choice}>
          <span aria-hidden>{t('basis')}</span>
          <SegmentedControl
            label={t('basis')}
            value={facts.basis}
            segments={bases.map((basis) => ({ value: basis, label: t(`insights:${basis}`) }))}
            onChange={(basis) => {
              change({ basis });
            }}
          />
        </div>
      </div>
      {isNumber && (
        <div className={styles.pair}>
          <FigureField
            label={t('value')}
            value={facts.value}
            onChange={(value) => {
              change({ value });
            }}
          />
          <TextField
            label={t('unit')}
            value={facts.unit}
            maxLength={limits.nameLength}
            onChange={(unit) => {
              change({ unit });
            }}
          />
        </div>
      )}
      <TextArea
        label={t(facts.kind === 'quote' ? 'quoted' : 'note')}
        value={facts.text}
        maxLength={limits.textLength}
        rows={2}
        autoFocus
        onEnter={apply}
        onChange={(text) => {
          change({ text });
        }}
      />
      {(facts.kind === 'link' || facts.kind === 'recording') && (
        <TextField
          label={t('address')}
          value={facts.url}
          maxLength={limits.urlLength}
          onEnter={apply}
          onChange={(url) => {
            change({ url });
          }}
        />
      )}
      {facts.kind === 'picture' && (
        <div className={styles.buttons}>
          <Button
            icon={ImagePlus}
            size="small"
            onPress={() => {
              void workbench.pictures.choose().then((files) => keep(files.slice(0, 1), setPicture));
            }}
          >
            {t('choosePicture')}
          </Button>
          {picture !== null && <span className={styles.small}>{picture.name}</span>}
        </div>
      )}
      <div className={styles.pair}>
        <ChoiceField
          label={t('source')}
          placeholder={t('chooseOrName')}
          maxLength={limits.nameLength}
          choices={Object.values(sources)
            .sort(byPosition)
            .map(({ id, title }) => ({ id, label: title }))}
          value={facts.sourceId}
          onChoose={(sourceId) => {
            change({ sourceId });
          }}
          create={{
            word: (title) => t('newSource', { title }),
            onCreate: (title) => {
              const id = workbench.newId();
              if (workbench.run(writeSource, { id, fields: { title } })) change({ sourceId: id });
            },
          }}
          {...clearing(facts.sourceId, t('noSource'), () => {
            change({ sourceId: null });
          })}
        />
        <ChoiceField
          label={t('saidBy')}
          placeholder={t('choose')}
          choices={participantsOf({ participants }).map(({ id, name, colour }) => ({
            id,
            label: name,
            colour: `var(--participant-${colour})`,
          }))}
          value={facts.participantId}
          onChoose={(participantId) => {
            change({ participantId });
          }}
          {...clearing(facts.participantId, t('nobody'), () => {
            change({ participantId: null });
          })}
        />
        <TextField
          label={t('day')}
          value={day}
          maxLength={40}
          placeholder={t('dayPlaceholder')}
          error={isDayLeft && dayFault !== null ? t(dayFault) : ''}
          onEnter={apply}
          onBlur={() => {
            setIsDayLeft(true);
          }}
          onChange={(text) => {
            setDay(text);
            setIsDayLeft(false);
            const at = dateIn(text, null);
            change({ at: typeof at === 'number' ? at : null });
          }}
        />
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          tone="primary"
          isDisabled={refusal !== null || dayFault !== null}
          onPress={apply}
        >
          {t('keep')}
        </Button>
        <Button size="small" tone="quiet" onPress={onEnd}>
          {t('insights:cancel')}
        </Button>
        {refusal !== null && <span className={styles.small}>{t(`rules:${refusal.code}`)}</span>}
        {refusal === null && dayFault !== null && <span className={styles.small}>{t(dayFault)}</span>}
      </div>
    </div>
  );
}

/** Why a text is no day; null: it is one, or there is none. */
function faultOfDay(text: string): 'noDay' | 'ambiguousDay' | null {
  if (text.trim() === '') return null;
  const at = dateIn(text, null);
  return at === 'ambiguous' ? 'ambiguousDay' : at === null ? 'noDay' : null;
}

function clearing(value: Id | null, word: string, onClear: () => void) {
  return value === null ? {} : { clear: { word, onClear } };
}

function factsOf({ id: _id, insightId: _of, pictureId: _picture, position: _at, ...facts }: Evidence) {
  return facts;
}
