import { standings } from '../../../shared/analysis/metrics/promiseOf.ts';
import { seriesProblemCodes } from '../../../shared/formats/table/readSeries.ts';
import { foundTables } from '../../../shared/contract/search.ts';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { needs } from '../../../renderer/state/actions/missing.ts';
import { shortcutGroups } from '../../../renderer/state/actions/shortcuts.ts';
import { words } from '../../../renderer/i18n/i18n.ts';
import { branchStates } from '../../../shared/analysis/branchProbabilities.ts';
import { blueprintLineKinds } from '../../../shared/analysis/blueprintLines.ts';
import { searchedFields } from '../../../shared/analysis/findText.ts';
import { clashes, flowFields } from '../../../shared/analysis/shelf/flowChanges.ts';
import { shapeTables } from '../../../shared/analysis/shelf/flowShape.ts';
import { deviationKinds } from '../../../shared/analysis/standard/deviations.ts';
import { flowFaults } from '../../../shared/analysis/standard/soundness.ts';
import { comparedTables, factKeys } from '../../../shared/analysis/comparison.ts';
import { errorCodes } from '../../../shared/contract/errors.ts';
import { mapFigures } from '../../../shared/analysis/variants/figuresOf.ts';
import { problemSeverity } from '../../../shared/formats/mermaid/problem.ts';
import { tableFields, timeUnits } from '../../../shared/formats/table/fields.ts';
import { cellProblemCodes } from '../../../shared/formats/table/readSteps.ts';
import {
  bases,
  metricMethods,
  channelIcons,
  connectionKinds,
  insightStates,
  laneRoles,
  mapKinds,
  participantColours,
  stepKinds,
} from '../../../shared/model/kinds.ts';
import {
  barrierKinds,
  participantKinds,
  researchKinds,
  ruleFields,
  ruleOperators,
  sourceKinds,
} from '../../../shared/model/researchRecords.ts';
import { evidenceKinds, kanoReplies } from '../../../shared/model/insightRecords.ts';
import { missingKeys } from '../../../shared/rules/insightStates.ts';
import { boardDimensions } from '../../../shared/analysis/board/boardCards.ts';
import { laneObstacles } from '../../../shared/analysis/board/laneMove.ts';
import { rooms } from '../../../renderer/state/rooms.ts';
import { refusalCodes } from '../../../shared/rules/refusal.ts';
import { columns as actionColumns } from '../../../renderer/features/actions/actionRows.ts';
import { actionAxes, insightAxes, plotted } from '../../../shared/analysis/priorities/axes.ts';
import { heatMoments } from '../../../shared/analysis/insights/heatOfSteps.ts';
import { kanoCategories } from '../../../shared/analysis/priorities/kano.ts';
import { presetKeys } from '../../../shared/analysis/priorities/matrix.ts';
import { actionStates, effectFields, weighings } from '../../../shared/model/actionRecords.ts';
import { ledgerLacks, ledgerWays, partWords, rowWords } from '../../../shared/analysis/ledger/figure.ts';
import { ledgerStates } from '../../../shared/analysis/ledger/ledgerOf.ts';
import { templateKeys } from '../../../shared/samples/templates.ts';
import { literalsOf } from './literalsOf.ts';

const root = resolve(import.meta.dirname, '../../..');
const literalsIn = (pattern: string): readonly ReadonlySet<string>[] =>
  globSync(pattern, { cwd: root, exclude: ['renderer/i18n/**'] }).map((path) =>
    literalsOf(readFileSync(resolve(root, path), 'utf8')),
  );
const allIn = (pattern: string): readonly string[] => literalsIn(pattern).flatMap((found) => [...found]);
const renderer = literalsIn('renderer/**/*.{ts,tsx}');

/** By namespace, the keys that are put together or handed on, from where they come. */
const handedOn: Readonly<Record<string, readonly string[]>> = {
  rooms,
  board: [
    ...insightStates.flatMap((state) => [`state-${state}`, `about-${state}`]),
    ...missingKeys.map((lack) => `needs-${lack}`),
    ...laneObstacles.map((one) => `obstacle-${one}`),
    ...boardDimensions.flatMap((one) => [`dimension-${one}`, `all-${one}`, `by-${one}`, `none-${one}`]),
  ],
  metrics: [
    ...metricMethods.map((method) => `method-${method}`),
    ...standings.map((standing) => `standing-${standing}`),
    ...seriesProblemCodes.map((code) => `problem-${code}`),
    ...bases,
  ],
  actions: [
    ...allIn('renderer/state/actions/*.ts'),
    ...Object.keys(shortcutGroups).map((group) => `keys-${group}`),
  ],
  changes: [...allIn('shared/commands/*.ts'), 'sampleProject'],
  portfolio: [
    ...weighings.map((weighing) => `weigh-${weighing}`),
    ...allIn('shared/analysis/portfolio/*.ts').flatMap((one) => [
      `why-${one}`,
      `clash-${one}`,
      `figure-${one}`,
    ]),
  ],
  ledger: [
    ...ledgerStates.map((state) => `state-${state}`),
    ...ledgerWays.map((way) => `way-${way}`),
    ...ledgerLacks.map((lack) => `lack-${lack}`),
    ...partWords.map((word) => `part-${word}`),
    ...rowWords.map((word) => `row-${word}`),
  ],
  actionList: [
    ...actionColumns.map((column) => `column-${column}`),
    ...actionStates.map((state) => `state-${state}`),
    ...effectFields.flatMap((field) => [`field-${field}`, `hint-${field}`]),
    ...plotted.flatMap((kind) => [`plot-${kind}`, `nothing-${kind}`, `nothingText-${kind}`]),
    ...[...Object.keys(insightAxes), ...Object.keys(actionAxes)].map((axis) => `axis-${axis}`),
    ...presetKeys.flatMap((preset) => [
      `preset-${preset}`,
      ...[1, 2, 3, 4].map((corner) => `quadrant-${preset}-${corner}`),
    ]),
    ...kanoCategories.map((category) => `kano-${category}`),
  ],
  connections: [
    ...connectionKinds.flatMap((kind) => [`from-to-${kind}`, `kinds-${kind}`]),
    ...branchStates.map((state) => `state-${state}`),
  ],
  errors: errorCodes,
  history: [
    ...factKeys.map((key) => `fact-${key}`),
    ...comparedTables.map((table) => `table-${table}`),
    ...['place', 'order', 'size'].map((what) => `moves-${what}`),
    ...connectionKinds.map((kind) => `connection-${kind}`),
    ...insightStates.map((state) => `state-${state}`),
    ...mapKinds.map((kind) => `map-${kind}`),
    ...['added', 'removed', 'changed', 'moved'],
  ],
  find: Object.entries(searchedFields).flatMap(([table, fields]) =>
    fields.map((field) => `${table}-${field}`),
  ),
  home: foundTables.map((table) => `hit_${table}`),
  maps: [...allIn('renderer/features/maps/kindWords.ts'), ...bases.map((basis) => `basis_${basis}`)],
  fields: channelIcons.map((icon) => `channels-${icon}`),
  parties: [
    ...participantColours.map((colour) => `colours-${colour}`),
    ...participantKinds.map((kind) => `kind-${kind}`),
  ],
  lens: [
    ...researchKinds.map((kind) => `entry-${kind}`),
    ...heatMoments.flatMap((moment) => [`heat-${moment}`, `heatText-${moment}`]),
  ],
  research: [
    ...researchKinds.flatMap((kind) =>
      ['kinds', 'one', 'add', 'teach', 'text'].map((stem) => `${stem}-${kind}`),
    ),
    ...barrierKinds.map((kind) => `barrier-kind-${kind}`),
    ...['text', 'threshold', 'lowering'].map((key) => `barrier-${key}`),
    ...sourceKinds.map((kind) => `source-${kind}`),
    ...ruleFields.map((field) => `field-${field}`),
    ...ruleOperators.map((operator) => `operator-${operator}`),
    ...['rules', 'hand', 'both'].map((by) => `member-${by}`),
    ...['people', 'barrier', 'importance'].map((part) => `lack-${part}`),
  ],
  insights: [...bases, ...allIn('shared/rules/missingForPraise.ts').map((lack) => `missing-${lack}`)],
  insightDetails: [
    ...insightStates.map((state) => `state-${state}`),
    ...missingKeys.map((lack) => `missing-${lack}`),
    ...evidenceKinds.map((kind) => `evidence-${kind}`),
    ...kanoReplies.map((reply) => `kano-${reply}`),
    ...['noDay', 'ambiguousDay'],
  ],
  inspector: [
    ...stepKinds.map((kind) => `kinds-${kind}`),
    ...['none', ...laneRoles].map((role) => `roles-${role}`),
    ...['baseline', 'target', 'actual'],
    ...['given', 'received', 'both'].map((side) => `lacks-${side}`),
  ],
  palette: Object.values(needs).map((need) => `needs-${need}`),
  paste: [
    ...tableFields.map((field) => `field-${field}`),
    ...timeUnits.map((unit) => `unit-${unit}`),
    ...cellProblemCodes.map((code) => `problem-${code}`),
  ],
  problems: Object.keys(problemSeverity),
  lanes: blueprintLineKinds.flatMap((kind) => [`line-${kind}`, `short-${kind}`]),
  rules: refusalCodes,
  shelf: [
    ...shapeTables.flatMap((table) => [`added-${table}`, `removed-${table}`]),
    ...clashes.map((clash) => `clash-${clash}`),
    ...flowFields.map((field) => `field-${field}`),
  ],
  standard: [
    ...flowFaults.flatMap((fault) => [`fault-${fault}`, `short-${fault}`]),
    ...['quality', 'tools', 'risk', 'guard', 'script'].map((key) => `${key}Hint`),
    ...['no-given-up', 'no-endless', 'half-flow', 'half-journey'],
    ...deviationKinds.flatMap((kind) => [`kind-${kind}`, `section-${kind}`]),
  ],
  variants: [
    ...['view-beside', 'view-overlay', 'view-figures', 'towards-customer', 'towards-inside'],
    ...['added', 'removed', 'moved', 'changed'].map((mark) => `section-${mark}`),
    ...blueprintLineKinds.map((kind) => `line-${kind}`),
    ...mapFigures.map((figure) => `figure-${figure}`),
  ],
  templates: [
    ...templateKeys,
    ...templateKeys.map((key) => `${key}Hint`),
    ...allIn('shared/samples/templates.ts'),
  ],
};

/** Namespace → stem (a key without the ending of its plural). */
function* stems(): Generator<readonly [namespace: string, stem: string]> {
  for (const [namespace, texts] of Object.entries(words.en)) {
    for (const stem of new Set(Object.keys(texts).map((key) => key.replace(/_(?:one|other)$/, ''))))
      yield [namespace, stem];
  }
}

/** A file asks for a key by itself where it names the namespace, else with it: `t('home:import')`. */
function isAskedFor(namespace: string, stem: string): boolean {
  return renderer.some(
    (found) =>
      found.has(`${namespace}:${stem}`) ||
      (found.has(stem) && [...found].some((one) => one === namespace || one.startsWith(`${namespace}:`))),
  );
}

test('every word is said somewhere', () => {
  const dead = [...stems()].filter(
    ([namespace, stem]) => !isAskedFor(namespace, stem) && handedOn[namespace]?.includes(stem) !== true,
  );
  expect(dead.map(([namespace, stem]) => `${namespace}:${stem}`)).toEqual([]);
});
