import { sampleJourney } from '../fixtures/projects/sampleJourney.ts';
import { canvasOf, storeProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';
import { expectStored, workbench } from './story.ts';

test('calls go over one connection once it is open', async ({ page, host }) => {
  const id = await storeProject(page, 'Canvas', sampleJourney());
  const lines: string[] = [];
  const said: string[] = [];
  const requests: string[] = [];
  page.on('websocket', (line) => {
    lines.push(line.url());
    line.on('framesent', ({ payload }) => said.push(String(payload)));
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('about:blank');
  await page.goto(`${host.origin}/#/projects/${id}`);
  await canvasOf(page).map.locator('.react-flow__node').first().click();
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('Another title');
  await title.press('Enter');
  await expectStored(page);
  await expect.poll(() => said.filter((text) => text.includes('"projects.store"')).length).toBe(1);
  expect(lines).toEqual([`${host.origin.replace('http', 'ws')}/calls`]);
  expect(requests.filter((url) => url.endsWith('/api/projects.store'))).toEqual([]);
});

test('an edit whose answer never came is stored, and once', async ({ page, host }) => {
  const id = await storeProject(page, 'Canvas', sampleJourney());
  let breaks = 0;
  await page.routeWebSocket('**/calls', (line) => {
    const server = line.connectToServer();
    line.onMessage((message) => {
      if (String(message).includes('"projects.store"')) breaks += 1;
      server.send(message);
    });
    server.onMessage((message) => {
      // The library has stored it, and the word of that is lost.
      if (breaks === 1) void line.close();
      else line.send(message);
    });
  });
  await page.goto('about:blank');
  await page.goto(`${host.origin}/#/projects/${id}`);
  await canvasOf(page).map.locator('.react-flow__node').first().click();
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('Another title');
  await title.press('Enter');
  await expect(page.getByRole('status')).toContainText('Not stored');
  await expectStored(page);
  expect(breaks).toBe(1);
  await title.fill('One more title');
  await title.press('Enter');
  await expectStored(page);
  await page.reload();
  await expect(workbench(page).outline).toContainText('One more title');
  await page.keyboard.press('Alt+h');
  // The sample, and the two edits.
  const changes = page.getByRole('grid', { name: 'Changes' }).locator('[role=row][data-key]');
  await expect(changes).toHaveCount(3);
});
