import * as z from 'zod';
import { idSchema } from './ids.ts';
import { limits } from './limits.ts';
import { textSchema } from './text.ts';

// Records of the flow shelf: what was published of a flow, and where a map came from.

/** A version of a standard flow as it was published. It does not change any more. */
export const flowVersionSchema = z.strictObject({
  id: idSchema,
  mapId: idSchema,
  /** 1 is the first. */
  number: z.int().min(1).max(limits.flowVersions),
  /** When it was published, milliseconds since 1970, UTC. */
  at: z.int().min(0).max(8.64e15),
  /** What is new in it. */
  note: textSchema(limits.textLength),
  /** The flow as it was: a clip of all of it, as `printClip` writes it. */
  content: textSchema(limits.flowContent),
});

/** Where a map came from: a flow of the shelf that was adopted, or for a journey the flow that it was made of. */
export const mapOriginSchema = z.strictObject({
  id: idSchema,
  mapId: idSchema,
  /** The project of the shelf; null: this project. It need not be in the library any more. */
  sourceProject: idSchema.nullable(),
  sourceMap: idSchema,
  /** The version that it has taken over all of; null: the origin is a draft, or has no versions. */
  number: z.int().min(1).max(limits.flowVersions).nullable(),
  /** What the flow was called. */
  name: textSchema(limits.nameLength),
  /** What it has taken over: a `FlowShape`, as JSON. */
  base: textSchema(limits.flowContent),
  /** Ids of the origin → ids of the map, as JSON; what is not named has the same on both sides. */
  ids: textSchema(limits.flowContent),
});

/** Who answers for a map. */
export const mapOwnerSchema = z.strictObject({ id: idSchema, mapId: idSchema, ownerId: idSchema });

export const mapTagSchema = z.strictObject({ id: idSchema, mapId: idSchema, tagId: idSchema });

export type FlowVersion = Readonly<z.infer<typeof flowVersionSchema>>;
export type MapOrigin = Readonly<z.infer<typeof mapOriginSchema>>;
export type MapOwner = Readonly<z.infer<typeof mapOwnerSchema>>;
export type MapTag = Readonly<z.infer<typeof mapTagSchema>>;
