import type { SampleText } from '../sampleText.ts';
import { addActions, addPortfolios } from './addActions.ts';
import { addFindings } from './addFindings.ts';
import { addMetrics, addSetbacks } from './addMetrics.ts';
import { addResearch } from './addResearch.ts';
import { addNotesOfWorkshop, addQuestions } from './addWorkshop.ts';
import type { Making } from './making.ts';
import { walkStates } from './walkStates.ts';

/** The way from pain to praise, on the maps and insights that are there, in the order in which a team would go it. */
export function addStory(making: Making, words: SampleText['insights']): void {
  addResearch(making);
  addNotesOfWorkshop(making, words);
  addFindings(making);
  addQuestions(making);
  addActions(making);
  addPortfolios(making);
  addMetrics(making);
  walkStates(making);
  addSetbacks(making);
}
