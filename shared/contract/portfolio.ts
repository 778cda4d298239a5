import * as z from 'zod';
import { idSchema } from '../model/ids.ts';
import { limits } from '../model/limits.ts';

/** What one portfolio may hold: more would keep the solver busy for ever. */
export const portfolioLimits = { actions: 5000, pains: 10_000, links: 50_000, plans: 5000 } as const;

const place = z.int().min(0).max(portfolioLimits.actions);
const pairs = z.array(z.tuple([place, place])).max(portfolioLimits.links);
const money = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const days = z
  .number()
  .min(0)
  .max(limits.days * portfolioLimits.actions);

/** A `PortfolioModel` as it travels. */
const modelSchema = z.strictObject({
  costs: z.array(money).max(portfolioLimits.actions),
  efforts: z.array(days).max(portfolioLimits.actions),
  musts: z.array(place).max(portfolioLimits.actions),
  barred: z.array(place).max(portfolioLimits.actions),
  needs: pairs,
  excludes: pairs,
  pains: z
    .array(
      z.strictObject({
        weight: z.number().min(0).max(1e18),
        shares: z.array(z.tuple([place, z.number().min(0).max(1)])).max(portfolioLimits.actions),
      }),
    )
    .max(portfolioLimits.pains),
  budget: money.nullable(),
  days: days.nullable(),
});

/** How far a computation is; sets of actions are places in the model's lists. */
const computationSchema = z.strictObject({
  stage: z.enum(['choice', 'frontier', 'done', 'failed']),
  /** Of the set that is sought: the effect of the best one so far, and what none can pass. */
  known: z.strictObject({ effect: z.number(), bound: z.number() }).nullable(),
  /** The best set within the budget; actions null: none was found in time. */
  choice: z
    .strictObject({ actions: z.array(place).nullable(), bound: z.number(), isProved: z.boolean() })
    .nullable(),
  frontier: z
    .strictObject({
      /** The cheapest first; empty while the computation is under way. */
      plans: z.array(z.array(place)),
      count: z.int().min(0),
      isComplete: z.boolean(),
      settled: z.number().min(0).max(1),
    })
    .nullable(),
});
export type Computation = Readonly<z.infer<typeof computationSchema>>;

export const portfolioChannels = {
  /** One is likely to be computed soon: the solver is loaded. */
  'portfolio.prepare': { request: z.strictObject({}), response: z.strictObject({}) },
  /** Begins to look for the best set, then for the frontier, each for so many seconds at most. */
  'portfolio.start': {
    request: z.strictObject({ job: idSchema, model: modelSchema, seconds: z.number().min(0.1).max(600) }),
    response: z.strictObject({}),
  },
  /** How far it is. Who does not ask for a quarter of a minute has gone: the computation is given up. */
  'portfolio.look': { request: z.strictObject({ job: idSchema }), response: computationSchema },
  /** Ends it, and answers what is known by then. */
  'portfolio.stop': { request: z.strictObject({ job: idSchema }), response: computationSchema },
} as const;
