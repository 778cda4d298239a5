import type { Computation } from '../../shared/contract/portfolio.ts';
import type { PortfolioModel } from '../../shared/analysis/portfolio/model.ts';

/** What the thread is started with. */
export interface ComputationStart {
  readonly model: PortfolioModel;
  /** For the choice, and again for the frontier. */
  readonly seconds: number;
}

/** What the thread says: the parts of the state that are new. */
export type ComputationNews = Partial<Computation>;
