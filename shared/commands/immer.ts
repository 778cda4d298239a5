import { enablePatches, Immer } from 'immer';

enablePatches();

/**
 * Immer as the commands use it. It does not freeze what it made: freezing walks through every table that was
 * changed, which is a third of the time of an edit at 10,000 steps. The types are read-only instead, and the
 * property tests of the commands run on frozen projects.
 */
export const immer = new Immer({ autoFreeze: false });
