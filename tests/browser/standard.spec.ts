import type { Project } from '../../shared/model/project.ts';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { fixtureId } from '../fixtures/projects/fixtureId.ts';
import { axeFaults } from './axeFaults.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';
import { expectStored } from './story.ts';

test.use({ viewport: { width: 1600, height: 900 } });

/** The claim as a standard flow whose last step leads back to its first. */
function endlessFlow(): Project {
  const project = claimJourney();
  const [map] = Object.values(project.maps);
  const stepOf = (title: string) => Object.values(project.steps).find((step) => step.title === title)!.id;
  const [first] = Object.values(project.connections);
  const back = { ...first!, id: fixtureId(900), fromStepId: stepOf('Is paid'), toStepId: stepOf('Calls') };
  return {
    ...project,
    maps: { [map!.id]: { ...map!, kind: 'flow' } },
    connections: { ...project.connections, [back.id]: back },
  };
}

test('a flow that is not sound is named at its steps, can be stored, and is put right', async ({
  page,
  host,
}) => {
  const { map, step } = await openProject(page, host, endlessFlow());
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  const details = page.getByRole('region', { name: 'Details' });
  const fault = 'From “Calls” no end can be reached.';
  await expect(map.getByRole('button', { name: fault })).toHaveText('no way out');
  await expect(details.getByRole('listitem').filter({ hasText: 'no end can be reached' })).toHaveCount(3);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
  await details.getByRole('button', { name: fault }).focus();
  await page.keyboard.press('Enter');
  await expect(step('Calls')).toHaveClass(/ selected/);
  const title = details.getByRole('textbox', { name: 'Title' });
  await title.fill('Rings');
  await title.press('Enter');
  await expectStored(page);
  await page.reload();

  await map.getByRole('group', { name: /^Sequence from Is paid to Rings/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await expect(map.getByRole('button', { name: /no end can be reached/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(details.getByText('Every step can be reached, and from every step an end.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(map.getByRole('button', { name: /no end can be reached/ })).toHaveCount(3);
});
