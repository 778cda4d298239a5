import type { Computation } from '../../shared/contract/portfolio.ts';
import type { PortfolioModel } from '../../shared/analysis/portfolio/model.ts';

/** What the thread is asked for, one at a time. */
export interface ComputationStart {
  readonly model: PortfolioModel;
  /** For the choice, and again for the frontier. */
  readonly seconds: number;
}

/** What the thread says: the parts of the state that are new, or that it is ready for the first computation. */
export type ComputationNews = Partial<Computation> | 'ready';
