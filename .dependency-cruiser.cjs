// The borders of design.md, "Folders". Every rule says what it keeps and why, since that is what a
// person reads when an import fails here.

const product = '^(main|renderer|shared)/';

/** A floor of shared/ and the other floors it may stand on; whatever is not named, it may not import. */
const sharedFloors = {
  model: [],
  figures: ['model'],
  formats: ['figures', 'model'],
  contract: ['model'],
  analysis: ['model'],
  scene: ['figures', 'model', 'analysis'],
  rules: ['model', 'analysis'],
  // commands/import-… turn a parsed tree into records: they know the tree, the format does not know them
  commands: ['model', 'rules', 'analysis', 'formats'],
  samples: ['model', 'commands', 'rules', 'analysis'],
};

const floorRules = Object.entries(sharedFloors).map(([floor, below]) => ({
  name: `shared-${floor}`,
  comment: `shared/${floor} stands on ${below.length > 0 ? below.join(', ') : 'no other folder of shared'}.`,
  severity: 'error',
  from: { path: `^shared/${floor}/` },
  to: { path: '^shared/', pathNot: `^shared/(${[floor, ...below].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that import each other are one thing, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'only-what-ships',
      comment: 'Product code imports what package.json has under dependencies; electron is the shell itself.',
      severity: 'error',
      from: { path: product },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/electron/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'Product code knows neither its tests nor its build.',
      severity: 'error',
      from: { path: product },
      to: { path: '^(tests|scripts)/' },
    },

    {
      name: 'shared-is-pure',
      comment: 'shared/ runs anywhere: no Node, no DOM library, no database, no shell, no other folder.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        path: [
          '^(main|renderer)/',
          'node_modules/(electron|better-sqlite3|react|react-dom|react-i18next|react-aria-components|@xyflow|zustand|lucide-react)/',
        ],
      },
    },
    {
      name: 'shared-without-node',
      comment: 'shared/ runs anywhere: no Node core module.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    ...floorRules,

    {
      name: 'renderer-knows-no-host',
      comment: 'The renderer does not know in which host it runs; it speaks shared/contract over the bridge.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^main/' },
    },
    {
      name: 'renderer-without-node',
      comment: 'The renderer is sandboxed: it has no Node.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'main-draws-nothing',
      comment: 'What both need stands in shared/.',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'electron-in-desktop',
      comment: 'Only main/desktop says electron: everything else runs in the browser host as well.',
      severity: 'error',
      from: { path: product, pathNot: '^main/desktop/' },
      to: { path: ['node_modules/electron/', '^electron$'] },
    },
    {
      name: 'hosts-apart',
      comment: 'The two hosts share main/api, main/library and main/files, not each other.',
      severity: 'error',
      from: { path: '^main/(desktop|browser)/' },
      to: { path: '^main/(desktop|browser)/', pathNot: '^main/$1/' },
    },
    {
      name: 'services-know-no-host',
      comment: 'Services, and what the hosts have in common (main/host), know neither host.',
      severity: 'error',
      from: { path: '^main/(api|library|files|host)/' },
      to: { path: '^main/(desktop|browser)/' },
    },
    {
      name: 'library-below-the-router',
      comment: 'The library answers; it does not route.',
      severity: 'error',
      from: { path: '^main/library/' },
      to: { path: '^main/(api|files)/' },
    },
    {
      name: 'sqlite-in-the-library',
      comment: 'SQL stands in main/library.',
      severity: 'error',
      from: { path: product, pathNot: '^main/library/' },
      to: { path: 'node_modules/(better-sqlite3|@types/better-sqlite3)/' },
    },
    {
      name: 'react-flow-in-the-canvas',
      comment: 'Only renderer/canvas touches React Flow.',
      severity: 'error',
      from: { path: product, pathNot: '^renderer/canvas/' },
      to: { path: 'node_modules/@xyflow/' },
    },
    {
      name: 'react-aria-in-the-ui',
      comment: 'Only renderer/ui makes buttons and dialogs as such.',
      severity: 'error',
      from: { path: product, pathNot: '^renderer/ui/' },
      to: {
        path: 'node_modules/(react-aria-components|react-aria|react-stately|@react-aria|@react-stately)/',
      },
    },
    {
      name: 'features-apart',
      comment: 'A feature is one screen or panel; what two of them need stands below them.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'below-the-features',
      comment: 'ui, state, bridge, canvas, picture and i18n are below the features and the shell.',
      severity: 'error',
      from: { path: '^renderer/(ui|state|bridge|canvas|picture|i18n)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'ui-knows-no-project',
      comment: 'The design system is dressed by its callers: it knows no state, bridge, canvas or command.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: ['^renderer/(state|bridge|canvas)/', '^shared/(commands|rules|contract)/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release|\\.cache|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.cjs', '.mjs', '.json', '.css'],
    },
    skipAnalysisNotInRules: true,
    reporterOptions: { text: { highlightFocused: true } },
  },
};
