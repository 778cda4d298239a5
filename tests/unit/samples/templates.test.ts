import { describe, expect, it } from 'vitest';
import { words } from '../../../renderer/i18n/i18n.ts';
import { blueprintLines } from '../../../shared/analysis/blueprintLines.ts';
import { addMap } from '../../../shared/commands/addMap.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import { lanesOf } from '../../../shared/model/siblings.ts';
import { mapOfTemplate, templateKeys } from '../../../shared/samples/templates.ts';
import { drawSkeleton } from '../../../shared/scene/drawSkeleton.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';

describe.each(Object.keys(words) as (keyof typeof words)[])('a map from a template, in %s', (language) => {
  const text = words[language].templates;
  const made = templateKeys.map((key) => {
    const context = fixedContext();
    const id = context.newId();
    const outcome = runCommand(
      emptyProject,
      addMap,
      { id, ...mapOfTemplate(key, text[key], (word) => text[word]) },
      context,
    );
    if (!outcome.done) throw new Error(`${key}: ${outcome.refusal.code}`);
    return { key, id, project: outcome.project };
  });

  it.each(made)('$key is a whole map with names for all, and can be drawn', ({ project, id }) => {
    expect(faultsOf(project)).toEqual([]);
    const names = [...Object.values(project.stages), ...Object.values(project.lanes)].map(({ name }) => name);
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(names.length);
    expect(drawSkeleton(project, id, 'dark').shapes.length).toBeGreaterThan(1);
  });

  it('has the three lines in a blueprint, and exchanges in a value network', () => {
    const of = (key: string) => made.find((one) => one.key === key)!;
    const blueprint = of('blueprint');
    expect(blueprintLines(lanesOf(blueprint.project, blueprint.id)).map(({ kind }) => kind)).toEqual([
      'interaction',
      'visibility',
      'internal',
    ]);
    const exchanges = Object.values(of('network').project.connections);
    expect(exchanges.length).toBe(3);
    expect(exchanges.every(({ kind, given }) => kind === 'exchange' && given !== '')).toBe(true);
  });
});
