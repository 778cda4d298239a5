import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { blueprintLineKinds } from '../../shared/analysis/blueprintLines.ts';
import { bases, laneRoles } from '../../shared/model/kinds.ts';
import type { MapWords } from '../../shared/scene/drawMap.ts';

/** The words that stand in the picture of a map. */
export function useMapWords(): MapWords {
  const { t } = useTranslation(['project', 'connections', 'insights', 'inspector', 'lanes']);
  return useMemo(
    () => ({
      emotion: t('project:emotion'),
      moments: { peak: t('connections:peak'), end: t('connections:end') },
      pain: t('insights:pain'),
      praise: t('insights:praise'),
      bases: wordsOf(bases, (basis) => t(`insights:${basis}`)),
      roles: wordsOf(laneRoles, (role) => t(`inspector:roles-${role}`)),
      lines: wordsOf(blueprintLineKinds, (line) => t(`lanes:line-${line}`)),
    }),
    [t],
  );
}

function wordsOf<Key extends string>(
  keys: readonly Key[],
  wordOf: (key: Key) => string,
): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key) => [key, wordOf(key)])) as Record<Key, string>;
}
