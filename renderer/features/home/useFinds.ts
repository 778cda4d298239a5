import { useEffect, useState } from 'react';
import type { Response } from '../../../shared/contract/channels.ts';
import type { Fault } from '../../../shared/contract/errors.ts';
import type { SearchGroup } from '../../../shared/contract/search.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { faultOf } from '../../i18n/faultText.ts';

const firstProjects = 20;
const firstHits = 3;
const mostHits = 500;

type Answer = Response<'search.find'>;

interface Asked {
  readonly search: string;
  readonly projects: number;
  /** Of these projects all hits are shown. */
  readonly whole: ReadonlyMap<Id, SearchGroup>;
}

export interface Finds {
  /** The search that `answer` answers; what was found before stays until the next answer is there. */
  readonly found: string;
  readonly answer: Answer | null;
  readonly fault: Fault | null;
  readonly showMoreProjects: () => void;
  readonly showWhole: (projectId: Id) => Promise<void>;
}

/** What a search finds in all projects: a little of each project at first, the rest when it is asked for. */
export function useFinds(bridge: Bridge, search: string, changes: number): Finds {
  const [told, setTold] = useState<Pick<Finds, 'found' | 'answer' | 'fault'>>({
    found: '',
    answer: null,
    fault: null,
  });
  const [asked, setAsked] = useState<Asked>({ search, projects: firstProjects, whole: new Map() });
  const isSame = asked.search === search;
  const projects = isSame ? asked.projects : firstProjects;
  const whole = isSame ? asked.whole : null;

  useEffect(() => {
    if (search === '') return undefined;
    let isWanted = true;
    bridge.call('search.find', { search, projectId: null, projects, hits: firstHits }).then(
      (answer) => {
        if (isWanted) setTold({ found: search, answer, fault: null });
      },
      (error: unknown) => {
        if (isWanted) setTold((before) => ({ ...before, fault: faultOf(error) }));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [bridge, search, projects, changes]);

  const known = whole ?? new Map<Id, SearchGroup>();
  const { answer } = told;
  return {
    found: told.found,
    fault: told.fault,
    answer:
      answer === null || known.size === 0
        ? answer
        : { ...answer, groups: answer.groups.map((group) => known.get(group.head.id) ?? group) },
    showMoreProjects: () => {
      setAsked({ search, projects: Math.min(projects * 3, 1000), whole: known });
    },
    showWhole: async (projectId) => {
      try {
        const request = { search: told.found, projectId, projects: 1, hits: mostHits };
        const [group] = (await bridge.call('search.find', request)).groups;
        if (group === undefined) return;
        setAsked((before) => ({
          search: request.search,
          projects: before.search === request.search ? before.projects : firstProjects,
          whole: new Map(before.search === request.search ? before.whole : []).set(projectId, group),
        }));
      } catch (error) {
        setTold((before) => ({ ...before, fault: faultOf(error) }));
      }
    },
  };
}
