import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteEvidence } from '../../../shared/commands/deleteEvidence.ts';
import { printDay } from '../../../shared/formats/table/dateIn.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Evidence } from '../../../shared/model/insightRecords.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { usePicture } from '../../state/usePicture.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ExternalLink, Pencil, Plus, Trash2 } from '../../ui/icons.ts';
import { Picture } from '../../ui/Picture.tsx';
import { showToast } from '../../ui/toasts.ts';
import { EvidenceForm } from './EvidenceForm.tsx';
import styles from './Insight.module.css';

/** What shows that an insight is so: quotes, counts, recordings, figures, pictures, links, each with what it rests on. */
export function EvidenceList({ insightId }: { readonly insightId: Id }) {
  const { t } = useTranslation('insightDetails');
  const evidence = useProject((project) => project.evidence);
  // The piece that is edited; `new`: one that is made.
  const [edited, setEdited] = useState<string | null>(null);
  const own = useMemo(
    () =>
      Object.values(evidence)
        .filter((one) => one.insightId === insightId)
        .sort(byPosition),
    [evidence, insightId],
  );
  const end = () => {
    setEdited(null);
  };
  return (
    <section className={styles.part} aria-labelledby="insight-evidence">
      <h3 id="insight-evidence">{t('evidence')}</h3>
      {own.length === 0 && edited === null && <p className={styles.small}>{t('noEvidence')}</p>}
      {own.length > 0 && (
        <ul className={styles.pieces}>
          {own.map((one) => (
            <li key={one.id} className={styles.piece}>
              {edited === one.id ? (
                <EvidenceForm insightId={insightId} known={one} onEnd={end} />
              ) : (
                <Piece
                  one={one}
                  onEdit={() => {
                    setEdited(one.id);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {edited === 'new' ? (
        <EvidenceForm insightId={insightId} known={null} onEnd={end} />
      ) : (
        <Button
          icon={Plus}
          size="small"
          tone="quiet"
          className={styles.start ?? ''}
          onPress={() => {
            setEdited('new');
          }}
        >
          {t('addEvidence')}
        </Button>
      )}
    </section>
  );
}

function Piece({ one, onEdit }: { readonly one: Evidence; readonly onEdit: () => void }) {
  const { t } = useTranslation(['insightDetails', 'insights', 'fields']);
  const workbench = useWorkbench();
  const source = useProject((project) => project.sources[one.sourceId ?? '']?.title ?? '');
  const said = useProject((project) => project.participants[one.participantId ?? '']?.name ?? '');
  const picture = useProject((project) => project.pictures[one.pictureId ?? ''] ?? null);
  const shown = usePicture(picture?.hash ?? null);
  const kind = t(`evidence-${one.kind}`);
  const value = one.value === null ? '' : `${String(one.value)} ${one.unit}`.trim();
  const name = one.text || value || one.url || picture?.name || kind;
  return (
    <>
      <div className={styles.pieceBody}>
        <span className={styles.small}>
          {[kind, t(`insights:${one.basis}`), said, one.at === null ? '' : printDay(one.at), source]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {value !== '' && <strong>{value}</strong>}
        {one.text !== '' && <span className={styles.quoted}>{one.text}</span>}
        {one.url !== '' && (
          <Button
            icon={ExternalLink}
            size="small"
            tone="quiet"
            className={styles.link ?? ''}
            onPress={() => {
              workbench.bridge.openLink(one.url).catch(() => {
                showToast({ text: t('fields:linkFailed'), tone: 'danger' });
              });
            }}
          >
            {one.url}
          </Button>
        )}
        {picture !== null && <Picture shown={shown} alt={picture.name} className={styles.picture ?? ''} />}
      </div>
      <IconButton icon={Pencil} size="small" label={t('editEvidence', { name })} onPress={onEdit} />
      <IconButton
        icon={Trash2}
        size="small"
        label={t('deleteEvidence', { name })}
        onPress={() => {
          workbench.run(deleteEvidence, { evidenceId: one.id });
        }}
      />
    </>
  );
}
