import { rooms } from './en/rooms.ts';
import { research } from './en/research.ts';
import { workshop } from './en/workshop.ts';
import { board } from './en/board.ts';
import { actionList } from './en/actionList.ts';
import { portfolio } from './en/portfolio.ts';
import { metrics } from './en/metrics.ts';
import { ledger } from './en/ledger.ts';
import { insightDetails } from './en/insightDetails.ts';
import { lens } from './en/lens.ts';
import { problems } from './en/problems.ts';
import { inspector } from './en/inspector.ts';
import { actions } from './en/actions.ts';
import { changes } from './en/changes.ts';
import { common } from './en/common.ts';
import { connections } from './en/connections.ts';
import { errors } from './en/errors.ts';
import { fields } from './en/fields.ts';
import { history } from './en/history.ts';
import { find } from './en/find.ts';
import { home } from './en/home.ts';
import { parties } from './en/parties.ts';
import { imports } from './en/imports.ts';
import { insights } from './en/insights.ts';
import { lanes } from './en/lanes.ts';
import { map } from './en/map.ts';
import { maps } from './en/maps.ts';
import { outline } from './en/outline.ts';
import { palette } from './en/palette.ts';
import { paste } from './en/paste.ts';
import { projectFiles } from './en/projectFiles.ts';
import { preferences } from './en/preferences.ts';
import { project } from './en/project.ts';
import { rules } from './en/rules.ts';
import { shelf } from './en/shelf.ts';
import { standard } from './en/standard.ts';
import { templates } from './en/templates.ts';
import { variants } from './en/variants.ts';

/** All words of the program in English: the source of the keys' types. */
export const en = {
  problems,
  inspector,
  actions,
  changes,
  common,
  connections,
  errors,
  fields,
  history,
  find,
  home,
  parties,
  imports,
  insights,
  lanes,
  map,
  maps,
  outline,
  palette,
  paste,
  projectFiles,
  preferences,
  project,
  rules,
  shelf,
  standard,
  templates,
  variants,
  rooms,
  research,
  workshop,
  board,
  actionList,
  portfolio,
  metrics,
  ledger,
  insightDetails,
  lens,
} as const;
