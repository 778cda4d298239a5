import { layoutMap } from '../../shared/scene/layoutMap.ts';
import { largeJourney } from '../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../fixtures/projects/onlyMap.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';
import { countRenders, takeRenders } from './renders.ts';

test('dragging one step among 10,000 renders that step and its connections, and nothing else', async ({
  page,
  host,
}) => {
  const project = largeJourney(10_000);
  await countRenders(page);
  const { map, middleOf, drag } = await openProject(page, host, project);
  // What is around the view is mounted a few at a time.
  await expect.poll(async () => (await takeRenders(page)).length, { intervals: [300] }).toBe(0);

  const dragged = Object.values(project.steps).find(({ title }) => title === 'Looks for the right form 127')!;
  const node = map.locator(`.react-flow__node[data-id="${dragged.id}"]`);
  const start = await middleOf(node);
  await drag(start, { x: start.x + 40, y: start.y + 10 }, { isHeld: true });
  await takeRenders(page);
  await page.mouse.move(start.x + 90, start.y + 30, { steps: 12 });
  const rendered = await takeRenders(page);
  await page.mouse.up();

  const connections = Object.values(project.connections).filter(
    ({ fromStepId, toStepId }) => fromStepId === dragged.id || toStepId === dragged.id,
  );
  expect(connections.length).toBeGreaterThan(1);
  expect([...rendered].sort()).toEqual([dragged.id, ...connections.map(({ id }) => id)].sort());
});

test('a step that is only drawn, in a map seen whole, is asked for its menu, selected and brought near', async ({
  page,
  host,
}) => {
  const project = largeJourney(1000);
  // The way to the whole map then takes no time.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { map } = await openProject(page, host, project);
  await map.focus();
  await page.keyboard.press('Shift+Digit1');
  await expect(map.locator('canvas').first()).toBeVisible();
  await expect(map.locator('.react-flow__node')).toHaveCount(0);

  // In the lowest lane, where no name of a line lies over it.
  const step = Object.values(project.steps).find(({ title }) => title.endsWith(' 503'))!;
  const place = layoutMap(project, onlyMap(project)).steps.get(step.id)!;
  const at = await map.locator('.react-flow__viewport').evaluate((viewport, { x, y, width, height }) => {
    const { a: zoom, e: left, f: top } = new DOMMatrix(getComputedStyle(viewport).transform);
    const pane = viewport.closest('.react-flow')!.getBoundingClientRect();
    return {
      x: pane.x + left + (x + width / 2) * zoom,
      y: pane.y + top + (y + height / 2) * zoom,
    };
  }, place);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeHidden();
  await page.mouse.dblclick(at.x, at.y);
  const node = map.locator(`.react-flow__node[data-id="${step.id}"]`);
  await expect(node).toBeInViewport();
  await expect(node).toHaveClass(/ selected/);
  await expect(node).toHaveAccessibleName(new RegExp(`^${step.title},`));
});
