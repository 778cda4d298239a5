import { rooms } from './zh-Hant/rooms.ts';
import { research } from './zh-Hant/research.ts';
import { workshop } from './zh-Hant/workshop.ts';
import { board } from './zh-Hant/board.ts';
import { actionList } from './zh-Hant/actionList.ts';
import { portfolio } from './zh-Hant/portfolio.ts';
import { metrics } from './zh-Hant/metrics.ts';
import { ledger } from './zh-Hant/ledger.ts';
import { insightDetails } from './zh-Hant/insightDetails.ts';
import { lens } from './zh-Hant/lens.ts';
import { problems } from './zh-Hant/problems.ts';
import { inspector } from './zh-Hant/inspector.ts';
import { actions } from './zh-Hant/actions.ts';
import { changes } from './zh-Hant/changes.ts';
import { common } from './zh-Hant/common.ts';
import { connections } from './zh-Hant/connections.ts';
import { errors } from './zh-Hant/errors.ts';
import { fields } from './zh-Hant/fields.ts';
import { history } from './zh-Hant/history.ts';
import { find } from './zh-Hant/find.ts';
import { home } from './zh-Hant/home.ts';
import { parties } from './zh-Hant/parties.ts';
import { imports } from './zh-Hant/imports.ts';
import { insights } from './zh-Hant/insights.ts';
import { lanes } from './zh-Hant/lanes.ts';
import { map } from './zh-Hant/map.ts';
import { maps } from './zh-Hant/maps.ts';
import { outline } from './zh-Hant/outline.ts';
import { palette } from './zh-Hant/palette.ts';
import { paste } from './zh-Hant/paste.ts';
import { projectFiles } from './zh-Hant/projectFiles.ts';
import { preferences } from './zh-Hant/preferences.ts';
import { project } from './zh-Hant/project.ts';
import { rules } from './zh-Hant/rules.ts';
import { shelf } from './zh-Hant/shelf.ts';
import { standard } from './zh-Hant/standard.ts';
import { templates } from './zh-Hant/templates.ts';
import { variants } from './zh-Hant/variants.ts';

/** All words of the program in traditional Chinese, as written in Taiwan. */
export const zhHant = {
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
