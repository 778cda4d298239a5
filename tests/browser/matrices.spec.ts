import type { Page } from '@playwright/test';
import { addAction } from '../../shared/commands/addAction.ts';
import { editInsightFields } from '../../shared/commands/editInsightFields.ts';
import { setKanoAnswers } from '../../shared/commands/setKanoAnswers.ts';
import type { Project } from '../../shared/model/project.ts';
import { worktable } from '../fixtures/edits/worktable.ts';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { axeFaults } from './axeFaults.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

test.use({ viewport: { width: 1600, height: 900 } });

/** The claim's first pain with all that its matrices ask for, and one action with reach, impact, confidence and ease. */
function weighed(): Project {
  const table = worktable(claimJourney());
  const pain = Object.values(table.project().insights).find(({ polarity }) => polarity === 'pain')!;
  table.run(editInsightFields, {
    insightId: pain.id,
    fields: { severity: 8, occurrence: 5, detection: 3, importance: 9, satisfaction: 4 },
  });
  const counts = [
    ['like', 'dislike', 3],
    ['must-be', 'dislike', 1],
  ] as const;
  for (const [functional, dysfunctional, count] of counts) {
    table.run(setKanoAnswers, { insightId: pain.id, functional, dysfunctional, count });
  }
  table.run(addAction, {
    id: table.newId(),
    title: 'Call back',
    fields: { effort: { days: 4, basis: 'assumed' }, reach: 500, impact: 2, confidence: 0.8, ease: 5 },
  });
  return table.project();
}

const choose = async (page: Page, field: RegExp, option: string) => {
  await page.getByRole('button', { name: field }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: option, exact: true }).focus();
  await page.keyboard.press('Enter');
};

test('risk, Kano, RICE and ICE: each with its score, and what can be set moved by arrow keys and by hand', async ({
  page,
  host,
}) => {
  await openProject(page, host, weighed());
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('tab', { name: 'Actions' }).focus();
  await page.keyboard.press('ArrowRight');
  const table = page.getByRole('table', { name: 'In figures' });
  const score = (text: string) => table.getByRole('cell', { name: text, exact: true });

  await choose(page, /Matrix/, 'Risk priority (FMEA)');
  await expect(score('120')).toBeVisible(); // 8 · 5 · 3
  await page.getByRole('button', { name: /Occurrence 5, Severity 8$/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /Occurrence 6, Severity 8$/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(score('126')).toBeVisible(); // 7 · 6 · 3

  await choose(page, /Matrix/, 'Kano: better and worse');
  // Three times one-dimensional, once must-be: better 3/4, worse −4/4; it cannot be moved, it is counted.
  const counted = page.getByRole('button', { name: /Worse [−-]1, Better 0\.75$/ });
  await expect(score('One-dimensional')).toBeVisible();
  await counted.focus();
  await page.keyboard.press('ArrowUp');
  await expect(counted).toBeFocused();

  await choose(page, /Matrix/, 'RICE');
  await expect(score('200')).toBeVisible(); // 500 · 2 · 0.8 ÷ 4
  await choose(page, /Matrix/, 'ICE');
  await expect(score('8')).toBeVisible(); // 2 · 0.8 · 5
  await page.getByRole('button', { name: /^Call back.*Ease 5, Impact 2$/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(score('12')).toBeVisible();
  const dot = (await page
    .getByRole('button', { name: /^Call back/ })
    .locator('circle')
    .boundingBox())!;
  const chart = (await page
    .getByRole('group', { name: 'Ease across, Impact upwards' })
    .locator('rect')
    .first()
    .boundingBox())!;
  await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2);
  await page.mouse.down();
  await page.mouse.move(chart.x + chart.width * 0.7, chart.y + chart.height * 0.4, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: /^Call back.*Ease 7, Impact 6$/ })).toBeVisible();
  await expect(score('33.6')).toBeVisible(); // 6 · 0.8 · 7

  // Axes of one's own choice have no name, and no score.
  await choose(page, /Across/, 'Confidence');
  await expect(page.getByRole('group', { name: 'Confidence across, Impact upwards' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Own choice of axes/ })).toBeVisible();
  await page.getByRole('button', { name: /^Call back/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Call back.*Confidence 85%, Impact 6$/ })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
});
