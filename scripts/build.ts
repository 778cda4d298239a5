import { buildNow } from './build/buildNow.ts';

// `npm run build`: everything anew, told on stderr; stdout belongs to whoever started us.
await buildNow();
