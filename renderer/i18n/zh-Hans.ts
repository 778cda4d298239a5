import { rooms } from './zh-Hans/rooms.ts';
import { research } from './zh-Hans/research.ts';
import { workshop } from './zh-Hans/workshop.ts';
import { board } from './zh-Hans/board.ts';
import { actionList } from './zh-Hans/actionList.ts';
import { portfolio } from './zh-Hans/portfolio.ts';
import { metrics } from './zh-Hans/metrics.ts';
import { ledger } from './zh-Hans/ledger.ts';
import { insightDetails } from './zh-Hans/insightDetails.ts';
import { lens } from './zh-Hans/lens.ts';
import { problems } from './zh-Hans/problems.ts';
import { inspector } from './zh-Hans/inspector.ts';
import { actions } from './zh-Hans/actions.ts';
import { changes } from './zh-Hans/changes.ts';
import { common } from './zh-Hans/common.ts';
import { connections } from './zh-Hans/connections.ts';
import { errors } from './zh-Hans/errors.ts';
import { fields } from './zh-Hans/fields.ts';
import { history } from './zh-Hans/history.ts';
import { find } from './zh-Hans/find.ts';
import { home } from './zh-Hans/home.ts';
import { parties } from './zh-Hans/parties.ts';
import { imports } from './zh-Hans/imports.ts';
import { insights } from './zh-Hans/insights.ts';
import { lanes } from './zh-Hans/lanes.ts';
import { map } from './zh-Hans/map.ts';
import { maps } from './zh-Hans/maps.ts';
import { outline } from './zh-Hans/outline.ts';
import { palette } from './zh-Hans/palette.ts';
import { paste } from './zh-Hans/paste.ts';
import { projectFiles } from './zh-Hans/projectFiles.ts';
import { preferences } from './zh-Hans/preferences.ts';
import { project } from './zh-Hans/project.ts';
import { rules } from './zh-Hans/rules.ts';
import { shelf } from './zh-Hans/shelf.ts';
import { standard } from './zh-Hans/standard.ts';
import { templates } from './zh-Hans/templates.ts';
import { variants } from './zh-Hans/variants.ts';

/** All words of the program in simplified Chinese. */
export const zhHans = {
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
