import type { Page } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';
import { emptyProject } from '../../shared/model/tables.ts';
import { shelf } from '../fixtures/shelf.ts';
import { canvasOf, storeProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';
import { expectStored } from './story.ts';

test.use({ viewport: { width: 1600, height: 900 } });

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const tab = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Maps' }).getByRole('button', { name, exact: true });
const step = (page: Page, title: string) => canvasOf(page).step(title);

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(command);
  await expect(page.getByRole('dialog').getByRole('option', { name: command }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Commands and places' })).toHaveCount(0);
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await step(page, from).click();
  await page.keyboard.press('F2');
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  await expect(step(page, to)).toBeVisible();
}

async function deleteStep(page: Page, title: string): Promise<void> {
  await step(page, title).click();
  await page.keyboard.press('Delete');
  await expect(step(page, title)).toHaveCount(0);
}

async function addStepAfter(page: Page, title: string, added: string): Promise<void> {
  await step(page, title).click();
  await run(page, 'Add a step after it');
  await page.keyboard.type(added);
  await page.keyboard.press('Enter');
  await expect(step(page, added)).toBeVisible();
}

/** The steps of the map that is shown: these and no other. */
async function expectSteps(page: Page, titles: readonly string[]): Promise<void> {
  for (const title of titles) await expect(step(page, title), title).toHaveCount(1);
  await expect(canvasOf(page).map.locator('.react-flow__node')).toHaveCount(titles.length);
}

test('version 2 of a flow is taken over by a journey that renamed, deleted and added a step, and one undo gives version 1 back', async ({
  page,
  host,
}) => {
  const { flowVersions: _none, ...flow } = shelf().project();
  const id = await storeProject(page, 'Claims', { ...flow, flowVersions: {} });
  await page.goto(`${host.origin}/#/projects/${id}`);
  await expect(canvasOf(page).map).toBeVisible();

  // The flow goes onto the shelf, a journey is made of it and goes its own way.
  await run(page, 'Put on the flow shelf');
  const putting = page.getByRole('dialog', { name: 'Put “Complaint” on the flow shelf' });
  await putting.getByRole('textbox').fill('What we promise to whoever complains.');
  expect(await axeFaults(page, { part: '[role=dialog]' }), 'putting').toEqual([]);
  await putting.getByRole('button', { name: 'Put on the flow shelf' }).press('Enter');
  await expect(details(page).getByText('From the flow shelf: “Complaint”, version 1')).toBeVisible();
  await expect(details(page).getByText('That is the newest version.')).toBeVisible();
  await run(page, 'Make a journey from this flow');
  await expect(tab(page, 'Complaint: journey')).toHaveAttribute('aria-pressed', 'true');
  await rename(page, 'Solve', 'Makes it good');
  await deleteStep(page, 'Hear');
  await addStepAfter(page, 'Makes it good', 'Smiles');
  await expectStored(page);
  const mine = ['Close', 'Makes it good', 'Record', 'Smiles'];
  await expectSteps(page, mine);

  // On the shelf: "Record" is called otherwise, "Thank" is new, "Close" is gone.
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await page.getByRole('row', { name: /^Complaint/ }).press('Enter');
  await expect(details(page).getByText('As published in version 1')).toBeVisible();
  await expect(details(page).getByRole('button', { name: 'Publish version 2…' })).toBeDisabled();
  await rename(page, 'Record', 'Write down');
  await addStepAfter(page, 'Solve', 'Thank');
  await deleteStep(page, 'Close');
  await page.keyboard.press('Escape');
  await run(page, 'Publish a version');
  const publishing = page.getByRole('dialog', { name: 'Publish “Complaint” as version 2' });
  await expect(publishing.getByRole('list', { name: 'What is new' })).toContainText(
    '“Record”: title “Record” → “Write down”.',
  );
  await publishing.getByRole('textbox').fill('Thanks belong to it.');
  await publishing.getByRole('button', { name: 'Publish version 2' }).press('Enter');
  await expect(publishing).toBeHidden();
  await expectStored(page);

  // Undo passes the publishing by, also when the project is opened again: it goes on in the draft.
  for (const isOpenedAgain of [false, true]) {
    if (isOpenedAgain) await page.reload();
    await expect(details(page).getByText('As published in version 2')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expectSteps(page, ['Close', 'Hear', 'Solve', 'Thank', 'Write down']);
    await expect(details(page).getByRole('button', { name: 'Publish version 3…' })).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expectSteps(page, ['Hear', 'Solve', 'Thank', 'Write down']);
    await expectStored(page);
  }

  // The journey is told, shows what differs, and takes all of it over.
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await page.getByRole('row', { name: /^Claims/ }).press('Enter');
  await tab(page, 'Complaint: journey').click();
  await expect(details(page).getByText('Version 2 is there.')).toBeVisible();
  await details(page).getByRole('button', { name: 'See what is new…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '“Complaint”: version 2' });
  await expect(dialog.getByText('Thanks belong to it.')).toBeVisible();
  const journey = dialog.getByRole('region', { name: 'In the journey “Complaint: journey”' });
  await expect(journey.getByRole('listitem')).toContainText([
    '“Record”: title “Record” → “Write down”.',
    'Step “Close” is gone.',
    'New step “Thank”.',
    'New connection “Makes it good” → “Thank”.',
  ]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page, { part: '[role=dialog]' }), colorScheme).toEqual([]);
  }
  await dialog.getByRole('button', { name: /^Take over \d+ changes$/ }).press('Enter');
  await expect(dialog).toBeHidden();
  await expectSteps(page, ['Makes it good', 'Smiles', 'Thank', 'Write down']);
  await expect(details(page).getByText('Version 2 is there.')).toHaveCount(0);
  await tab(page, 'Complaint').click();
  await expectSteps(page, ['Hear', 'Solve', 'Thank', 'Write down']);
  await expect(details(page).getByText('From the flow shelf: “Complaint”, version 2')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expectSteps(page, ['Close', 'Hear', 'Record', 'Solve']);
  await tab(page, 'Complaint: journey').click();
  await expectSteps(page, mine);
  await expectStored(page);
});

test('another project adopts what was published; what both changed is for the person to decide', async ({
  page,
  host,
}) => {
  const from = shelf();
  const onShelf = await storeProject(page, 'Complaint', from.project(), 1, 'standard');
  const claims = await storeProject(page, 'Claims', emptyProject);
  await page.goto(`${host.origin}/#/projects/${claims}`);
  await canvasOf(page).map.getByRole('button', { name: 'Add a map…' }).press('Enter');
  const making = page.getByRole('dialog', { name: 'New map' });
  await making.getByRole('radio', { name: 'From the flow shelf' }).press('Enter');
  await expect(making.getByRole('radio', { name: /^Complaint/ })).toBeChecked();
  expect(await axeFaults(page, { part: '[role=dialog]' }), 'adopting').toEqual([]);
  await making.getByRole('textbox', { name: 'Name' }).fill('Our complaints');
  await page.keyboard.press('Enter');
  await expect(making).toBeHidden();
  await expectSteps(page, ['Close', 'Hear', 'Record', 'Solve']);
  await expect(details(page).getByText('From the flow shelf: “Complaint”, version 1')).toBeVisible();
  await rename(page, 'Record', 'Take notes');
  await expectStored(page);

  await page.goto(`${host.origin}/#/projects/${onShelf}`);
  await expect(details(page).getByText('As published in version 1')).toBeVisible();
  await rename(page, 'Record', 'Write down');
  await page.keyboard.press('Escape');
  await details(page).getByRole('combobox', { name: 'Answers for it' }).fill('Service desk');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await details(page).getByRole('button', { name: 'Publish version 2…' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Publish version 2' }).press('Enter');
  await expect(details(page).getByText('As published in version 2')).toBeVisible();
  expect(await axeFaults(page, { part: 'aside' }), 'versions').toEqual([]);
  await expectStored(page);

  await page.goto(`${host.origin}/#/projects/${claims}`);
  await details(page).getByRole('button', { name: 'See what is new…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '“Our complaints”: version 2' });
  const offer = dialog.getByRole('listitem');
  await expect(offer).toContainText(['Here it is “Take notes”.']);
  // Nothing is decided yet, so nothing can be done.
  await expect(dialog.getByRole('button', { name: 'Leave it as it is' })).toBeDisabled();
  await offer.getByRole('radio', { name: 'Keep', exact: true }).press('Enter');
  await dialog.getByRole('button', { name: 'Leave it as it is' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(step(page, 'Take notes')).toHaveCount(1);
  await expect(details(page).getByText('From the flow shelf: “Complaint”, version 2')).toBeVisible();
  await expect(details(page).getByText('That is the newest version.')).toBeVisible();
  await expectStored(page);
});
