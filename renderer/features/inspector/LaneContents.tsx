import { useTranslation } from 'react-i18next';
import { laneContents } from '../../../shared/model/laneContents.ts';
import type { Lane } from '../../../shared/model/records.ts';
import { CellFields } from './CellFields.tsx';
import styles from './Inspector.module.css';

/** Of a lane that holds no steps: its words, stage by stage, or where what it shows is written. */
export function LaneContents({ lane }: { readonly lane: Lane }) {
  const { t } = useTranslation('lanes');
  if (laneContents(lane.role) === 'cells') return <CellFields lane={lane} />;
  if (lane.role === 'thought') return <p className={styles.text}>{t('thoughtsHint')}</p>;
  if (lane.role === 'insight') return <p className={styles.text}>{t('insightsHint')}</p>;
  return null;
}
