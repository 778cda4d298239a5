import type { Page } from '@playwright/test';
import type { Project } from '../../shared/model/project.ts';
import { firstChange } from './libraryOf.ts';

/** Puts a project into the library of the host that the page is at. */
export async function createProject(
  page: Page,
  project: Project,
  ids: { readonly id: string; readonly changeId: string },
): Promise<void> {
  const change = firstChange(project, ids.changeId);
  const request = { id: ids.id, kind: 'service', name: 'Bench', at: 1, change };
  const isMade = await page.evaluate(async (body) => {
    const answer = await fetch('/api/projects.create', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    return ((await answer.json()) as { ok: boolean }).ok;
  }, JSON.stringify(request));
  if (!isMade) throw new Error('the project was not made');
}
