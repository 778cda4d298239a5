// Writes shared/scene/fonts/advances.ts from the font files in node_modules:
//   node scripts/fonts/measure.ts
// Run it again when the font package changes; tests/unit/scene/advances.test.ts tells when that is due.
import { writeFileSync } from 'node:fs';
import { advanceTable } from './advanceTable.ts';

const target = new URL('../../shared/scene/fonts/advances.ts', import.meta.url);
writeFileSync(target, advanceTable());
console.error(`wrote ${target.pathname}`);
