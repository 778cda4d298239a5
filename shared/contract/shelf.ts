import * as z from 'zod';
import { idSchema } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { moment } from '../model/columns.ts';
import { textSchema } from '../model/text.ts';

const name = textSchema(limits.nameLength);

/** A standard flow of which at least one version was published. */
const shelfFlowSchema = z.strictObject({
  projectId: idSchema,
  mapId: idSchema,
  name,
  purpose: textSchema(limits.textLength),
  /** Who answers for it. */
  owner: name.nullable(),
  tags: z.array(name),
  /** The last one first. */
  versions: z
    .array(
      z.strictObject({
        number: z.int().min(1),
        at: moment,
        note: textSchema(limits.textLength),
      }),
    )
    .min(1),
});
export type ShelfFlow = Readonly<z.infer<typeof shelfFlowSchema>>;

export const shelfChannels = {
  /** What stands on the flow shelf: of the projects of kind `standard` that are not deleted, by name. */
  'shelf.list': {
    request: z.strictObject({}),
    response: z.strictObject({ flows: z.array(shelfFlowSchema) }),
  },
  /** A version as it was published: a clip of all of the flow, as text. Not there: `not-found`. */
  'shelf.version': {
    request: z.strictObject({
      projectId: idSchema,
      mapId: idSchema,
      number: z.int().min(1).max(limits.flowVersions),
    }),
    response: z.strictObject({ content: textSchema(limits.flowContent) }),
  },
} as const;
