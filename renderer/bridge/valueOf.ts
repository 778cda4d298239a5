import * as z from 'zod';
import { faultSchema, PraisepointError } from '../../shared/contract/errors.ts';

/** Only the envelope: what is inside was made by our own host, and a project is too large to be checked twice. */
const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), fault: faultSchema }),
]);

/** What an `Answer` holds; throws the fault that it is. What is no answer came from no host of ours. */
export function valueOf(answer: unknown): unknown {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new PraisepointError('host-unavailable', {}, parsed.error);
  if (parsed.data.ok) return parsed.data.value;
  throw new PraisepointError(parsed.data.fault.code, parsed.data.fault.args);
}
