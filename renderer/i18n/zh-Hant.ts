import { problems } from './zh-Hant/problems.ts';
import { inspector } from './zh-Hant/inspector.ts';
import { actions } from './zh-Hant/actions.ts';
import { changes } from './zh-Hant/changes.ts';
import { common } from './zh-Hant/common.ts';
import { errors } from './zh-Hant/errors.ts';
import { home } from './zh-Hant/home.ts';
import { imports } from './zh-Hant/imports.ts';
import { insights } from './zh-Hant/insights.ts';
import { map } from './zh-Hant/map.ts';
import { outline } from './zh-Hant/outline.ts';
import { preferences } from './zh-Hant/preferences.ts';
import { project } from './zh-Hant/project.ts';
import { rules } from './zh-Hant/rules.ts';

/** All words of the program in traditional Chinese, as written in Taiwan. */
export const zhHant = {
  problems,
  inspector,
  actions,
  changes,
  common,
  errors,
  home,
  imports,
  insights,
  map,
  outline,
  preferences,
  project,
  rules,
} as const;
