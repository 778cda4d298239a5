import type { Project } from '../../shared/model/project.ts';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

// Wide enough that the journey opens whole, at 100 %.
test.use({ viewport: { width: 1600, height: 900 } });

/** The claim, with a decision for its first step. */
function withDecision(): Project {
  const project = claimJourney();
  const calls = Object.values(project.steps).find(({ title }) => title === 'Calls')!;
  return { ...project, steps: { ...project.steps, [calls.id]: { ...calls, kind: 'decision' } } };
}

test('edits a connection in its details, and puts uneven branches right', async ({ page, host }) => {
  const { map, step, undo } = await openProject(page, host, withDecision());
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  const details = page.getByRole('region', { name: 'Details' });
  await step('Calls').click();
  await details.getByRole('button', { name: 'Edit the connection with Holds' }).click();
  const probability = details.getByRole('textbox', { name: 'Probability', exact: true });
  await details.getByLabel('Condition').fill('lines are busy');
  await details.getByLabel('Condition').press('Enter');
  await probability.fill('60 %');
  await probability.press('Enter');
  const edge = map.getByRole('group', { name: /^Sequence from Calls to Holds, 60\s%, if lines are busy/ });
  await expect(edge).toBeVisible();
  await expect(map.getByRole('button', { name: /branches of “Calls” sum to 60\s%/ })).toBeVisible();
  await expect(details.getByText(/sum to 60\s% only/)).toBeVisible();
  await details.getByRole('button', { name: 'Scale to 100 %' }).click();
  await expect(details.getByText('They sum to 100 %.')).toBeVisible();
  await expect(map.getByRole('button', { name: /branches of “Calls”/ })).toHaveCount(0);
  await undo.click();
  await expect(edge).toBeVisible();
  await details.getByRole('button', { name: 'Reverse the direction' }).click();
  await expect(map.getByRole('group', { name: /^Sequence from Holds to Calls/ })).toBeVisible();
});

test('a share that is shown rounded stays as it is when its field is only visited', async ({
  page,
  host,
}) => {
  const project = withDecision();
  const thirds = Object.values(project.connections).map((one) => [one.id, { ...one, probability: 1 / 3 }]);
  const { step, undo } = await openProject(page, host, {
    ...project,
    connections: Object.fromEntries(thirds) as Project['connections'],
  });
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  await step('Calls').click();
  const details = page.getByRole('region', { name: 'Details' });
  const share = details.getByRole('group', { name: 'Branches of “Calls”' }).getByRole('textbox').first();
  await expect(share).toHaveValue(/33\.3\s?%/);
  await share.focus();
  await share.press('Tab');
  await expect(undo).toBeDisabled();
  await share.fill('70');
  await share.press('Enter');
  await expect(share).toHaveValue(/70\s?%/);
  await expect(undo).toBeEnabled();
});

test('puts an end of a connection on another step, by drag and by keyboard', async ({ page, host }) => {
  const { map, step, middleOf, drag } = await openProject(page, host, claimJourney());
  const edge = (name: string) => map.getByRole('group', { name: new RegExp(`^Sequence from ${name}`) });
  await expect(edge('Calls to Holds')).toBeVisible();
  await edge('Calls to Holds').focus();
  await page.keyboard.press('Enter');
  const end = map.locator('[data-end="to"]');
  await drag(await middleOf(end), await middleOf(step('Is paid')));
  await expect(edge('Calls to Is paid')).toBeVisible();
  await edge('Calls to Is paid').focus();
  await page.keyboard.press('Alt+KeyC');
  await page.getByRole('dialog').getByRole('searchbox').fill('hold');
  await page.keyboard.press('Enter');
  await expect(edge('Calls to Holds')).toBeVisible();
});

test('one step is connected with several, a title and Shift+Enter for each', async ({ page, host }) => {
  const { map, step, undo } = await openProject(page, host, claimJourney());
  const edges = map.locator('.react-flow__edge');
  await expect(step('Calls')).toBeVisible();
  const before = await edges.count();
  await step('Is paid').click();
  await page.keyboard.press('Alt+KeyC');
  const dialog = page.getByRole('dialog', { name: 'Connect “Is paid” with' });
  const field = dialog.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('calls');
  await page.keyboard.press('Shift+Enter');
  await expect(dialog.getByRole('status')).toHaveText('Connected with Calls');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(dialog.getByRole('row', { name: /^Calls/ })).toHaveCount(0);
  await page.keyboard.type('hold');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(edges).toHaveCount(before + 2);
  await undo.click();
  await expect(edges).toHaveCount(before + 1);
});

test('moves a point of a curve by keyboard, and shows the curve in words', async ({ page, host }) => {
  const { map, step } = await openProject(page, host, claimJourney());
  await step('Calls').click();
  const point = map.getByRole('slider', { name: /^Emotion of .* at “Calls”$/ });
  const before = Number(await point.getAttribute('aria-valuenow'));
  await point.focus();
  await page.keyboard.press('ArrowDown');
  await expect(point).toHaveAttribute('aria-valuenow', String(before - 0.5));
  await expect(map.getByRole('img', { name: /^Emotion of .*peak–end/ })).toHaveCount(1);
});

test('any share can be said of a connection, and an exchange tells of none', async ({ page, host }) => {
  const project = withDecision();
  const { map } = await openProject(page, host, project);
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  await map
    .getByRole('group', { name: /^Sequence from Calls to/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Details' });
  const share = details.getByRole('textbox', { name: 'Probability', exact: true });
  for (const [typed, shown] of [
    ['33', /^33\s?%$/],
    ['12.5', /^12\.5\s?%$/],
    ['2', /^2\s?%$/],
  ] as const) {
    await share.fill(typed);
    await share.press('Enter');
    await expect(share).toHaveValue(shown);
  }
  const words = map.locator('span').filter({ hasText: /^2\s%$/ });
  await expect(words).toBeVisible();
  await details.getByRole('button', { name: /Kind/ }).click();
  await page.getByRole('option', { name: /^Exchange/ }).click();
  await expect(words).toHaveCount(0);
});
