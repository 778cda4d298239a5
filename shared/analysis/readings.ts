import { currencyOf } from '../model/currencies.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Basis } from '../model/records.ts';
import type { FactKey, FactValue } from './comparison.ts';

/** How a column reads: what it is called, and its value out of the project that it stands in. */
export interface Reading {
  readonly key: FactKey;
  readonly read: (value: unknown, project: Project) => FactValue;
}

const nothing: FactValue = { kind: 'nothing' };

export function textValue(text: unknown): FactValue {
  return typeof text === 'string' && text !== '' ? { kind: 'text', text } : nothing;
}

export function namesValue(names: readonly string[]): FactValue {
  return names.length === 0 ? nothing : { kind: 'names', names };
}

export const text = (key: FactKey): Reading => ({ key, read: textValue });
export const flag = (key: FactKey): Reading => ({ key, read: (is) => ({ kind: 'flag', is: is === true }) });
export const number = (key: FactKey): Reading => ({
  key,
  read: (value) => (typeof value === 'number' ? { kind: 'number', number: value } : nothing),
});
/** A value that is one of a few, each with a word of its own; null is a word as well where `none` says so. */
export const word = (key: FactKey, stem: string, none?: string): Reading => ({
  key,
  read: (value) => {
    const chosen = typeof value === 'string' ? value : none;
    return chosen === undefined ? nothing : { kind: 'word', word: `${stem}-${chosen}` };
  },
});
type Named = 'stages' | 'lanes' | 'channels' | 'owners' | 'maps' | 'participants' | 'pictures' | 'clusters';
export const record = (key: FactKey, table: Named): Reading => ({
  key,
  read: (id, project) => textValue(project[table][id as Id]?.name),
});
export const step = (key: FactKey): Reading => ({
  key,
  read: (id, project) => textValue(project.steps[id as Id]?.title),
});
export const duration = (key: FactKey): Reading => ({
  key,
  read: (value) => {
    if (value === null || value === undefined) return nothing;
    const { seconds, basis } = value as { readonly seconds: number; readonly basis: Basis };
    return { kind: 'duration', seconds, basis };
  },
});
export const money = (key: FactKey): Reading => ({
  key,
  read: (value, project) => {
    if (value === null || value === undefined) return nothing;
    const { minor, basis } = value as { readonly minor: number; readonly basis: Basis };
    return { kind: 'money', minor, currency: currencyOf(project), basis };
  },
});
export const volume: Reading = {
  key: 'volume',
  read: (value) => {
    if (value === null || value === undefined) return nothing;
    const { perMonth, basis } = value as { readonly perMonth: number; readonly basis: Basis };
    return { kind: 'volume', perMonth, basis };
  },
};
/** A bare number, 0…1, or one with its basis. */
export const share = (key: FactKey): Reading => ({
  key,
  read: (value) => {
    if (typeof value === 'number') return { kind: 'share', share: value };
    return value === null || value === undefined
      ? nothing
      : { kind: 'share', ...(value as { readonly share: number; readonly basis: Basis }) };
  },
});
/** A figure with its basis: how many people, days of work. */
export const figure = (key: FactKey, of: 'count' | 'days'): Reading => ({
  key,
  read: (value) => {
    if (value === null || value === undefined) return nothing;
    const { basis, ...rest } = value as { readonly basis: Basis; readonly [of: string]: unknown };
    return { kind: 'number', number: rest[of] as number, basis };
  },
});
export const date = (key: FactKey): Reading => ({
  key,
  read: (at) => (typeof at === 'number' ? { kind: 'date', at } : nothing),
});
/** Whole seconds that are promised. */
export const seconds = (key: FactKey): Reading => ({
  key,
  read: (value) => (typeof value === 'number' ? { kind: 'time', seconds: value } : nothing),
});
/** Money that is asked for, and nobody's observation. */
export const budget = (key: FactKey): Reading => ({
  key,
  read: (minor, project) =>
    typeof minor === 'number' ? { kind: 'money', minor, currency: currencyOf(project) } : nothing,
});
export const insight = (key: FactKey): Reading => ({
  key,
  read: (id, project) => textValue(project.insights[id as Id]?.words),
});
