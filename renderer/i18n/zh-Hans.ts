import { problems } from './zh-Hans/problems.ts';
import { inspector } from './zh-Hans/inspector.ts';
import { actions } from './zh-Hans/actions.ts';
import { changes } from './zh-Hans/changes.ts';
import { common } from './zh-Hans/common.ts';
import { errors } from './zh-Hans/errors.ts';
import { home } from './zh-Hans/home.ts';
import { imports } from './zh-Hans/imports.ts';
import { insights } from './zh-Hans/insights.ts';
import { map } from './zh-Hans/map.ts';
import { outline } from './zh-Hans/outline.ts';
import { preferences } from './zh-Hans/preferences.ts';
import { project } from './zh-Hans/project.ts';
import { rules } from './zh-Hans/rules.ts';

/** All words of the program in simplified Chinese. */
export const zhHans = {
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
