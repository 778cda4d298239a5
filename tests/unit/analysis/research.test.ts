import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balances } from '../../../shared/analysis/network/balances.ts';
import { rankBreakthroughs } from '../../../shared/analysis/research/breakthroughs.ts';
import { segmentMembers } from '../../../shared/analysis/research/segmentMembers.ts';
import { addResearchEntry } from '../../../shared/commands/addResearchEntry.ts';
import type { ResearchKind } from '../../../shared/commands/addResearchEntry.ts';
import { addMap } from '../../../shared/commands/addMap.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { editConnections } from '../../../shared/commands/editConnections.ts';
import { editResearchEntry } from '../../../shared/commands/editResearchEntry.ts';
import { feedEntry } from '../../../shared/commands/feedEntry.ts';
import { setMoment } from '../../../shared/commands/setMoment.ts';
import { setProfile } from '../../../shared/commands/setProfile.ts';
import { writeBarrier } from '../../../shared/commands/writeBarrier.ts';
import { writeMotivation } from '../../../shared/commands/writeMotivation.ts';
import { writeSegmentRule } from '../../../shared/commands/writeSegmentRule.ts';
import type { Project } from '../../../shared/model/project.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';

function researchDesk() {
  const context = fixedContext();
  const empty: Project = emptyProject;
  const desk = {
    project: empty,
    run<Args>(command: Command<Args>, args: Args): string | null {
      const outcome = runCommand(desk.project, command, args, context);
      if (!outcome.done) return outcome.refusal.code;
      desk.project = outcome.project;
      return null;
    },
    add(kind: ResearchKind, title: string): string {
      const id = context.newId();
      desk.run(addResearchEntry, {
        id,
        kind,
        title,
        participantId: null,
        newParticipantId: kind === 'persona' ? context.newId() : null,
      });
      return id;
    },
    newId: context.newId,
  };
  return desk;
}

/** Three moments: one by its segment, one by its own figures, one without an effort. */
function threeMoments() {
  const desk = researchDesk();
  const segment = desk.add('segment', 'New owners');
  desk.run(editResearchEntry, {
    entryId: segment,
    fields: { size: { count: 2000, basis: 'measured' } },
  });
  const type = desk.add('decision-type', 'Asks friends first');
  const [upload, call, sign] = [
    desk.add('moment', 'Uploads photos'),
    desk.add('moment', 'Calls'),
    desk.add('moment', 'Signs'),
  ];
  desk.run(feedEntry, { fromId: segment, toId: type, isFed: true });
  desk.run(feedEntry, { fromId: type, toId: upload, isFed: true });
  desk.run(setMoment, {
    entryId: upload,
    fields: {
      leaving: { share: 0.3, basis: 'assumed' },
      importance: 4,
      effort: { days: 10, basis: 'assumed' },
    },
  });
  for (const height of [8, 3]) {
    desk.run(writeBarrier, { id: desk.newId(), entryId: upload, fields: { height } });
  }
  for (const strength of [2, 5]) {
    desk.run(writeMotivation, { id: desk.newId(), entryId: upload, fields: { strength } });
  }
  desk.run(setMoment, {
    entryId: call,
    fields: {
      people: { count: 100, basis: 'observed' },
      importance: 5,
      effort: { days: 2, basis: 'assumed' },
    },
  });
  desk.run(writeBarrier, { id: desk.newId(), entryId: call, fields: { height: 6 } });
  desk.run(setMoment, { entryId: sign, fields: { people: { count: 50, basis: 'assumed' }, importance: 2 } });
  desk.run(writeBarrier, { id: desk.newId(), entryId: sign, fields: { height: 4 } });
  return { desk, upload, call, sign };
}

describe('the ranking of breakthrough points', () => {
  it('is people × (highest barrier − strongest motivation) × importance ÷ effort, worked by hand', () => {
    const { desk, upload, call, sign } = threeMoments();
    const { ranked, apart, open } = rankBreakthroughs(desk.project);
    // Calls: 100 × (6 − 0) × 5 ÷ 2 = 1500. Uploads: 2000 × 0.3 = 600; 600 × (8 − 5) × 4 ÷ 10 = 720.
    expect(ranked.map(({ entry, score }) => [entry.id, score])).toEqual([
      [call, 1500],
      [upload, 720],
    ]);
    expect(ranked[1]!.people).toEqual({
      count: 600,
      basis: 'assumed',
      from: { kind: 'segments', size: 2000, leaving: 0.3 },
    });
    // Signs: 50 × 4 × 2 = 400, of unknown effort.
    expect(apart.map(({ entry, effect }) => [entry.id, effect])).toEqual([[sign, 400]]);
    expect(open).toEqual([]);
  });

  it('never goes below nothing where the motivation outweighs the barrier', () => {
    const { desk, call } = threeMoments();
    desk.run(writeMotivation, { id: desk.newId(), entryId: call, fields: { strength: 9 } });
    expect(rankBreakthroughs(desk.project).ranked.map(({ score }) => score)).toEqual([720, 0]);
  });

  it('says what is missing', () => {
    const desk = researchDesk();
    desk.add('moment', 'Pays');
    expect(rankBreakthroughs(desk.project).open.map(({ lacks }) => lacks)).toEqual([
      ['people', 'barrier', 'importance'],
    ]);
  });

  it('gives way to a rank of the person’s own, which needs a reason', () => {
    const { desk, call, upload, sign } = threeMoments();
    const rank = (rankReason: string) =>
      desk.run(setMoment, { entryId: sign, fields: { rank: 1, rankReason } });
    expect(rank(' ')).toBe('reason-missing');
    expect(rank('The regulator wants it')).toBeNull();
    const { ranked, apart } = rankBreakthroughs(desk.project);
    expect(ranked.map(({ entry }) => entry.id)).toEqual([sign, call, upload]);
    expect(apart).toEqual([]);
  });

  it('does not depend on the order in which the records stand', () => {
    const { desk } = threeMoments();
    const expected = rankBreakthroughs(desk.project);
    const tables = Object.keys(desk.project) as (keyof Project)[];
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (keys) => {
        const shuffled = Object.fromEntries(
          tables.map((table) => {
            const rows = Object.entries(desk.project[table]).map((row) => ({ row, key: keys.next().value! }));
            return [table, Object.fromEntries(rows.sort((a, b) => a.key - b.key).map(({ row }) => row))];
          }),
        ) as unknown as Project;
        expect(rankBreakthroughs(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('a feed', () => {
  it('leads from an earlier step to a later one only', () => {
    const desk = researchDesk();
    const [persona, moment] = [desk.add('persona', 'Mei'), desk.add('moment', 'Pays')];
    expect(desk.run(feedEntry, { fromId: moment, toId: persona, isFed: true })).toBe('not-a-later-step');
    expect(desk.run(feedEntry, { fromId: persona, toId: persona, isFed: true })).toBe('not-a-later-step');
    expect(desk.run(feedEntry, { fromId: persona, toId: moment, isFed: true })).toBeNull();
  });
});

describe('the members of a segment', () => {
  it('are those of whom all its rules hold, and those put there by hand', () => {
    const desk = researchDesk();
    const [mei, tom] = [desk.add('persona', 'Mei'), desk.add('persona', 'Tom')];
    desk.add('persona', 'Old Lin');
    const segment = desk.add('segment', 'In a hurry');
    const participantOf = (id: string) => desk.project.researchEntries[id]!.participantId!;
    const members = () =>
      segmentMembers(desk.project, segment).map(({ participant, by }) => [participant.name, by]);
    expect(members()).toEqual([]);
    desk.run(setProfile, {
      participantId: participantOf(mei),
      fields: { needs: 'Speed, and a clear price' },
    });
    desk.run(setProfile, {
      participantId: participantOf(tom),
      fields: { needs: 'speed', capability: 'none' },
    });
    const rule = desk.newId();
    desk.run(writeSegmentRule, { id: rule, entryId: segment, fields: { field: 'needs', value: ' SPEED ' } });
    expect(members()).toEqual([
      ['Mei', 'rules'],
      ['Tom', 'rules'],
    ]);
    desk.run(writeSegmentRule, {
      id: desk.newId(),
      entryId: segment,
      fields: { field: 'capability', operator: 'is-not', value: 'none' },
    });
    desk.run(feedEntry, { fromId: tom, toId: segment, isFed: true });
    expect(members()).toEqual([
      ['Mei', 'rules'],
      ['Tom', 'hand'],
    ]);
  });
});

describe('the balances of a value network', () => {
  it('add up what each gives and gets, the one who gives most beyond it first', () => {
    const desk = researchDesk();
    const mapId = desk.newId();
    desk.run(addMap, {
      id: mapId,
      kind: 'network',
      name: 'Chain',
      stageNames: [],
      lanes: [],
      nodes: ['Insurer', 'Garage', 'Driver'].map((name, index) => ({
        party: { name, side: index === 2 ? ('C' as const) : ('B' as const) },
        x: index * 300,
        y: 0,
      })),
      exchanges: [
        { from: 0, to: 1, given: 'Orders', received: 'Repairs' },
        { from: 2, to: 0, given: 'Premium', received: 'Cover' },
      ],
    });
    const exchange = (given: string) =>
      Object.values(desk.project.connections).find((one) => one.given === given)!.id;
    desk.run(editConnections, {
      connectionIds: [exchange('Orders')],
      fields: { givenWorth: 3, receivedWorth: 8 },
    });
    desk.run(editConnections, { connectionIds: [exchange('Premium')], fields: { givenWorth: 6 } });
    const named = balances(desk.project, mapId).map(({ stepId, ...sums }) => [
      desk.project.steps[stepId]!.title,
      sums,
    ]);
    // Insurer: gives 3, gets 8 + 6. Garage: gives 8, gets 3. Driver: gives 6; what comes back has no worth yet.
    expect(named).toEqual([
      ['Driver', { gives: 6, gets: 0, net: -6, open: 1 }],
      ['Garage', { gives: 8, gets: 3, net: -5, open: 0 }],
      ['Insurer', { gives: 3, gets: 14, net: 11, open: 1 }],
    ]);
  });
});
