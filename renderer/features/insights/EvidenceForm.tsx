import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addEvidence } from '../../../shared/commands/addEvidence.ts';
import type { EvidenceFacts } from '../../../shared/commands/addEvidence.ts';
import { editEvidence } from '../../../shared/commands/editEvidence.ts';
import type { NewPicture } from '../../../shared/commands/keepPicture.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { evidenceKinds } from '../../../shared/model/insightRecords.ts';
import type { Evidence } from '../../../shared/model/insightRecords.ts';
import { bases } from '../../../shared/model/kinds.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
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
  const [facts, setFacts] = useState<EvidenceFacts>(() => (known === null ? empty : factsOf(known)));
  const [picture, setPicture] = useState<NewPicture | null>(null);
  const change = (part: Partial<EvidenceFacts>) => {
    setFacts((before) => ({ ...before, ...part }));
  };
  const hasPicture = picture !== null || (known?.pictureId ?? null) !== null;
  const refusal = mayEvidence(workbench.store.getState().project, facts, hasPicture);
  const apply = () => {
    if (refusal !== null) return;
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
      {Object.keys(sources).length > 0 && (
        <ChoiceField
          label={t('source')}
          placeholder={t('choose')}
          choices={Object.values(sources)
            .sort(byPosition)
            .map(({ id, title }) => ({ id, label: title }))}
          value={facts.sourceId}
          onChoose={(sourceId) => {
            change({ sourceId });
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" tone="primary" isDisabled={refusal !== null} onPress={apply}>
          {t('keep')}
        </Button>
        <Button size="small" tone="quiet" onPress={onEnd}>
          {t('insights:cancel')}
        </Button>
        {refusal !== null && <span className={styles.small}>{t(`rules:${refusal.code}`)}</span>}
      </div>
    </div>
  );
}

function factsOf({ id: _id, insightId: _of, pictureId: _picture, position: _at, ...facts }: Evidence) {
  return facts;
}
