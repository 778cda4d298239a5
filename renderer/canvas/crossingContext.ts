import { createContext } from 'react';
import type { Id } from '../../shared/model/ids.ts';

/** The connections that stand out because they cross a line of the blueprint; null: none is looked for. */
export const CrossingContext = createContext<ReadonlySet<Id> | null>(null);
