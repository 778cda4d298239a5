// Writes shared/scene/fonts/advances.ts from the font files in node_modules:
//   node scripts/fonts/measure.ts
// Run it again when the font package changes; tests/unit/scene/measureText.test.ts tells when that is due.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { advanceTable } from './advanceTable.ts';

const target = fileURLToPath(new URL('../../shared/scene/fonts/advances.ts', import.meta.url));
const style = await resolveConfig(target);
writeFileSync(target, await format(advanceTable(), { ...style, parser: 'typescript' }));
console.error(`wrote ${target}`);
