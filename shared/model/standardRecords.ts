import * as z from 'zod';
import { idSchema } from './ids.ts';
import { limits } from './limits.ts';
import { textSchema } from './text.ts';

// Records of standard flows and of journeys that are held against them. They stand beside steps and maps and not in
// them: most steps have none of it.

const longText = textSchema(limits.textLength);

/** What is asked of a step of a standard flow. A step without a record is required, and nothing more is said of it. */
export const stepStandardSchema = z.strictObject({
  id: idSchema,
  stepId: idSchema,
  /** A journey may leave it out. */
  isOptional: z.boolean(),
  /** How long it may take, whole seconds. */
  seconds: z.int().min(0).max(limits.seconds).nullable(),
  /** How one sees that it was done well. */
  quality: longText,
  tools: longText,
  /** What can go wrong. */
  risk: longText,
  /** What prevents or detects it (poka-yoke). */
  guard: longText,
  /** What is said, word by word. */
  script: longText,
  /** Who is responsible. */
  participantId: idSchema.nullable(),
});

/** A journey that is held against a standard flow. */
export const mapStandardSchema = z.strictObject({ id: idSchema, mapId: idSchema, flowMapId: idSchema });

/** A step of a journey, and the step of a standard flow that it carries out. */
export const stepMatchSchema = z.strictObject({ id: idSchema, stepId: idSchema, standardStepId: idSchema });

/** A step that is given on purpose beyond the standard: an emotional touch, by whom and to whom. */
export const touchSchema = z.strictObject({
  id: idSchema,
  stepId: idSchema,
  giverId: idSchema.nullable(),
  receiverId: idSchema.nullable(),
});

export type StepStandard = Readonly<z.infer<typeof stepStandardSchema>>;
export type MapStandard = Readonly<z.infer<typeof mapStandardSchema>>;
export type StepMatch = Readonly<z.infer<typeof stepMatchSchema>>;
export type Touch = Readonly<z.infer<typeof touchSchema>>;
