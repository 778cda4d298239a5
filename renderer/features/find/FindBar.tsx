import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { findText } from '../../../shared/analysis/findText.ts';
import type { TextHit, TextQuery } from '../../../shared/analysis/findText.ts';
import { replacements } from '../../../shared/rules/replacements.ts';
import { replaceText } from '../../../shared/commands/replaceText.ts';
import { limits } from '../../../shared/model/limits.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChevronDown, ChevronUp, X } from '../../ui/icons.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { List } from '../../ui/List.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ToggleChip } from '../../ui/ToggleChip.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './FindBar.module.css';
import { HitLine } from './HitLine.tsx';

/** Finding and replacing words in the whole project, above the map and the rooms; not there until it is asked for. */
export function FindBar() {
  const finding = useView((view) => view.finding);
  return finding === 0 ? null : <Bar finding={finding} />;
}

interface Row {
  readonly id: string;
  readonly textValue: string;
  readonly hit: TextHit;
}

// As long as the bar is away, the words are kept for the next time.
let lastQuery: TextQuery = { text: '', isCaseSensitive: false, isWholeWord: false };

function Bar({ finding }: { readonly finding: number }) {
  const { t } = useTranslation(['find', 'common']);
  const workbench = useWorkbench();
  const project = useProject((state) => state);
  const [query, setQuery] = useState(lastQuery);
  const [replacement, setReplacement] = useState('');
  /** Which of the hits is shown; −1: none yet. */
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<Element | null>(null);

  const hits = useMemo(() => findText(project, query), [project, query]);
  const rows = useMemo(
    () =>
      hits.map((hit): Row => ({
        id: `${hit.table} ${hit.id} ${hit.field} ${String(hit.start)}`,
        textValue: hit.value,
        hit,
      })),
    [hits],
  );
  const current = Math.min(at, hits.length - 1);
  const shown = rows[current];

  useEffect(() => {
    opener.current ??= document.activeElement;
    field.current?.focus();
    field.current?.select();
  }, [finding]);
  useEffect(() => {
    lastQuery = query;
  }, [query]);

  const ask = (part: Partial<TextQuery>): void => {
    setQuery({ ...query, ...part });
    setAt(-1);
  };
  const show = (index: number, among: readonly TextHit[] = hits): void => {
    const next = among.length === 0 ? -1 : (index + among.length) % among.length;
    setAt(next);
    const hit = among[next];
    if (hit === undefined) return;
    // What the hit before this one had to be opened for.
    workbench.view.getState().ask(null);
    showRecord(workbench, hit.id);
  };
  const goOn = (by: 1 | -1): void => {
    show(current < 0 && by < 0 ? -1 : current + by);
  };
  const close = (): void => {
    workbench.view.getState().find(false);
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  };

  const replaceOne = (): void => {
    if (shown === undefined) {
      goOn(1);
      return;
    }
    const { table, id, field: of, start, value } = shown.hit;
    if (!workbench.run(replaceText, { query, replacement, only: { table, id, field: of, start } })) return;
    // What was put there may hold the words again: it goes on behind it.
    const left = findText(workbench.store.getState().project, query);
    const record = workbench.store.getState().project[table][id] as unknown as Record<string, string>;
    const grown = (record[of]?.length ?? 0) - value.length;
    const isPast = (hit: TextHit) => hit.start >= shown.hit.end + grown;
    const isHere = (hit: TextHit) => hit.table === table && hit.id === id && hit.field === of;
    const here = left.findIndex((hit) => isHere(hit) && isPast(hit));
    const inside = left.filter((hit) => isHere(hit) && !isPast(hit) && hit.start >= shown.hit.start).length;
    show(here >= 0 ? here : current + inside, left);
    stayHere(left.length);
  };
  // A button that has nothing left to do gives the focus to nobody, and Escape would not close the bar.
  const stayHere = (left: number): void => {
    if (left === 0) field.current?.focus();
  };
  const replaceAll = (): void => {
    const { replaced, locked, kept } = replacements(project, query, replacement, null);
    workbench.run(replaceText, { query, replacement, only: null });
    setAt(-1);
    stayHere(findText(workbench.store.getState().project, query).length);
    const said = [
      t('replaced', { count: replaced }),
      ...(locked > 0 ? [t('leftLocked', { count: locked })] : []),
      ...(kept > 0 ? [t('leftKept', { count: kept })] : []),
    ];
    showToast({ text: said.join(' ') });
  };

  const pressKey = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      event.stopPropagation();
      goOn(event.shiftKey ? -1 : 1);
    }
  };
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F3' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      goOn(event.shiftKey ? -1 : 1);
    };
    // Before a dialog, which a hit may have opened, keeps the key to itself.
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
    };
  });

  return (
    <search className={styles.bar} aria-label={t('title')} onKeyDownCapture={pressKey}>
      <div className={styles.line}>
        <TextField
          ref={field}
          className={styles.field}
          label={t('find')}
          isLabelHidden
          placeholder={t('find')}
          value={query.text}
          maxLength={limits.nameLength}
          onChange={(text) => {
            ask({ text });
          }}
        />
        <span className={styles.count} role="status">
          {query.text === '' ? '' : countText()}
        </span>
        <IconButton
          icon={ChevronUp}
          size="small"
          label={t('previous')}
          shortcut="Shift+F3"
          isDisabled={hits.length === 0}
          onPress={() => {
            goOn(-1);
          }}
        />
        <IconButton
          icon={ChevronDown}
          size="small"
          label={t('next')}
          shortcut="F3"
          isDisabled={hits.length === 0}
          onPress={() => {
            goOn(1);
          }}
        />
      </div>
      <div className={styles.line}>
        <TextField
          className={styles.field}
          label={t('replacement')}
          isLabelHidden
          placeholder={t('replacement')}
          value={replacement}
          maxLength={limits.nameLength}
          onChange={setReplacement}
          onEnter={replaceOne}
        />
        <Button size="small" isDisabled={hits.length === 0} onPress={replaceOne}>
          {t('replace')}
        </Button>
        <Button size="small" isDisabled={hits.length === 0} onPress={replaceAll}>
          {t('replaceAll')}
        </Button>
      </div>
      <div className={styles.line}>
        <ToggleChip
          isSelected={query.isCaseSensitive}
          onChange={(isCaseSensitive) => {
            ask({ isCaseSensitive });
          }}
        >
          {t('caseSensitive')}
        </ToggleChip>
        <ToggleChip
          isSelected={query.isWholeWord}
          onChange={(isWholeWord) => {
            ask({ isWholeWord });
          }}
        >
          {t('wholeWord')}
        </ToggleChip>
        <IconButton
          icon={X}
          size="small"
          label={t('common:close')}
          hasTooltip={false}
          className={styles.close}
          onPress={close}
        />
      </div>
      {rows.length > 0 && (
        <div className={styles.hits}>
          <List
            aria-label={t('hits')}
            items={rows}
            estimatedRowHeight={58}
            onAction={(id) => {
              show(rows.findIndex((row) => row.id === id));
            }}
            renderRow={({ id, hit }) => <HitLine hit={hit} isShown={id === shown?.id} />}
          />
        </div>
      )}
    </search>
  );

  function countText(): string {
    if (hits.length === 0) return t('nothing');
    return current < 0
      ? t('count', { count: hits.length })
      : t('place', { at: current + 1, of: hits.length });
  }
}
