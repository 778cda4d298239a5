import { firstLight } from './001-first-light.ts';
import { editor } from './002-editor.ts';
import { standardFlows } from './003-standard-flows.ts';
import { flowShelf } from './004-flow-shelf.ts';
import { painToPraise } from './005-pain-to-praise.ts';
import type { Migration } from './migration.ts';

/** In the order in which they run. A migration that was released is never edited; what is wrong is put right by the next. */
export const allMigrations: readonly Migration[] = [
  firstLight,
  editor,
  standardFlows,
  flowShelf,
  painToPraise,
];
