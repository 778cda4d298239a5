import { problems } from './en/problems.ts';
import { inspector } from './en/inspector.ts';
import { actions } from './en/actions.ts';
import { changes } from './en/changes.ts';
import { common } from './en/common.ts';
import { errors } from './en/errors.ts';
import { home } from './en/home.ts';
import { imports } from './en/imports.ts';
import { insights } from './en/insights.ts';
import { map } from './en/map.ts';
import { outline } from './en/outline.ts';
import { preferences } from './en/preferences.ts';
import { project } from './en/project.ts';
import { rules } from './en/rules.ts';

/** All words of the program in English: the source of the keys' types. */
export const en = {
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
