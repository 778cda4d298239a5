export const home = {
  projects: 'Projects',
  newProject: 'New project',
  import: 'Import',
  sampleProject: 'Sample project',
  copyName: '{{name}} (copy)',

  search: 'Search projects and what is in them',
  searchShort: 'Search',
  found_one: '{{count, number}} project found',
  found_other: '{{count, number}} projects found',
  total_one: '{{count, number}} project',
  total_other: '{{count, number}} projects',
  nothingFound: 'Nothing has “{{search}}” in it',
  nothingFoundHint: 'Neither a project’s name nor its maps, stages, steps, insights or participants.',
  clearSearch: 'Clear the search',

  hitName: 'Found in the name',
  hitMaps: 'Map',
  hitStages: 'Stage',
  hitSteps: 'Step',
  hitInsights: 'Insight',
  hitParticipants: 'Participant',

  maps_one: '{{count, number}} map',
  maps_other: '{{count, number}} maps',
  pains_one: '{{count, number}} pain point',
  pains_other: '{{count, number}} pain points',
  praises_one: '{{count, number}} praise point',
  praises_other: '{{count, number}} praise points',
  changed: 'Changed {{when}}',
  changedNow: 'Changed just now',
  noMap: 'No map yet',
  noSteps: 'No steps yet',
  projectName: 'Name of the project',
  actionsOf: 'Actions for {{name}}',

  deleteKey: 'Del',
  deleted: 'Deleted “{{name}}”',
  duplicated: 'Made “{{name}}”',

  greeting: 'Turn what customers complain about into what they praise',
  greetingText:
    'Draw the journey your customers live through, mark where it hurts, and prove with a figure where it got better.',
  newProjectHint: 'Start with an empty journey map',
  importHint: 'Bring in Mermaid journeys: a file, a drop, or a paste',
  sampleProjectHint: 'Look around in an online insurer’s journey',

  dropFiles: 'Drop to import',
  dropFilesHint: 'Mermaid journeys, as .mmd or inside Markdown',
  pastedName: 'Pasted journey',

  loadFailed: 'Your projects could not be read',
  readOnlyNewer:
    'This library is from a newer version of Praisepoint: you can look at everything, but not change it.',
  readOnly: 'The library’s folder cannot be written: you can look at everything, but not change it.',
  hostGone: 'Praisepoint has stopped answering. Start it again, then try again here.',
} as const;
