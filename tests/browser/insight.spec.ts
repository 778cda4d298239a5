import { sampleJourney } from '../fixtures/projects/sampleJourney.ts';
import { axeFaults } from './axeFaults.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';
import { expectStored, tabTo, workbench } from './story.ts';

test.use({ viewport: { width: 1500, height: 950 } });

test('an insight is understood, shown and rated: by keyboard alone', async ({ page, host }) => {
  await openProject(page, host, sampleJourney());
  const { keyboard } = page;
  const { insightRows } = workbench(page);
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  const row = insightRows.filter({ hasText: 'Twelve pages' });
  const dialog = page.getByRole('dialog', { name: 'Pain point' });
  const stop = (name: string) => dialog.getByRole('listitem').filter({ hasText: name });

  await test.step('opens with Enter and says what the next state still needs', async () => {
    await row.focus();
    await keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Move to “Understood”' })).toBeDisabled();
    await expect(stop('Understood').first()).toContainText('Still needs: a root cause');
    await expect(stop('Praised').first()).toContainText('a metric');
  });

  await test.step('asks why, names the root and where it lies', async () => {
    await tabTo(page, dialog.getByRole('textbox', { name: 'Why?' }));
    await keyboard.type('The form asks for what the policy holds.');
    await keyboard.press('Enter');
    const root = dialog.getByRole('checkbox', { name: 'This is the root' });
    await expect(root).toBeVisible();
    await root.focus();
    await keyboard.press('Space');
    await expect(stop('Understood').first()).toContainText('where the root lies');
    await tabTo(page, dialog.getByRole('combobox', { name: 'Where it lies' }));
    await keyboard.type('Prints claim');
    await page.getByRole('option', { name: /Prints claim forms/ }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(stop('Understood').first()).toContainText('Has all that this needs.');
    await dialog.getByRole('button', { name: 'Move to “Understood”' }).focus();
    await keyboard.press('Enter');
    await expect(dialog.locator('[aria-current=step]')).toContainText('Understood');
  });

  await test.step('notes a quote as evidence', async () => {
    await tabTo(page, dialog.getByRole('button', { name: 'Add evidence' }));
    await keyboard.press('Enter');
    const keep = dialog.getByRole('button', { name: 'Keep', exact: true });
    await expect(keep).toBeDisabled();
    await keyboard.type('“You have my policy in front of you.”');
    await tabTo(page, keep);
    await keyboard.press('Enter');
    await expect(dialog.getByRole('listitem').filter({ hasText: 'You have my policy' })).toContainText(
      'Quote · observed',
    );
  });

  await test.step('notes who said something, when, and in which source', async () => {
    await tabTo(page, dialog.getByRole('button', { name: 'Add evidence' }));
    await keyboard.press('Enter');
    const keep = dialog.getByRole('button', { name: 'Keep', exact: true });
    await keyboard.type('“Again my address.”');
    await tabTo(page, dialog.getByRole('combobox', { name: 'Source' }));
    await keyboard.type('Interviews in May');
    await page.getByRole('option', { name: 'New source “Interviews in May”' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('combobox', { name: 'Persona or participant' }));
    await keyboard.type('Sarah');
    await page.getByRole('option', { name: 'Sarah' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('textbox', { name: 'Day' }));
    await keyboard.type('5/3/2026');
    await keyboard.press('Tab');
    // A day that can be two is not guessed at, and not lost either.
    await expect(keep).toBeDisabled();
    await expect(dialog.getByText('That can be two days. Write it as 2026-05-31.').first()).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Day' }).focus();
    await keyboard.press('Control+a');
    await keyboard.type('2026-05-12');
    await tabTo(page, keep);
    await keyboard.press('Enter');
    const piece = dialog.getByRole('listitem').filter({ hasText: 'Again my address' });
    await expect(piece).toContainText('Quote · observed · Sarah · 2026-05-12 · Interviews in May');
    // Opened again it says the same, and each can be taken back.
    await piece.getByRole('button', { name: /^Edit evidence/ }).focus();
    await keyboard.press('Enter');
    await expect(dialog.getByRole('textbox', { name: 'Day' })).toHaveValue('2026-05-12');
    await expect(dialog.getByRole('combobox', { name: 'Source' })).toHaveValue('Interviews in May');
    await dialog.getByRole('textbox', { name: 'Day' }).fill('');
    await dialog.getByRole('combobox', { name: 'Persona or participant' }).fill('');
    await page.getByRole('option', { name: 'Nobody' }).waitFor();
    // The list begins at who is chosen.
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await tabTo(page, keep);
    await keyboard.press('Enter');
    await expect(piece).toContainText('Quote · observed · Interviews in May');
  });

  await test.step('lists what is done about it, and adds to it', async () => {
    const actions = dialog.getByRole('group', { name: 'Actions, and how much of it each removes' });
    await tabTo(page, actions.getByRole('combobox', { name: 'Add an action' }));
    await keyboard.type('Fill in what is known');
    await page.getByRole('option', { name: 'New action “Fill in what is known”' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(actions.getByRole('button', { name: 'Go to “Fill in what is known”' })).toBeVisible();
    const share = actions.getByRole('textbox', { name: 'Share of it that “Fill in what is known” removes' });
    await expect(share).toHaveValue('50%');
    await share.fill('80%');
    await keyboard.press('Enter');
    const questions = dialog.getByRole('group', { name: 'Questions and ideas' });
    await tabTo(page, questions.getByRole('textbox', { name: 'New question' }));
    await keyboard.type('How might we ask nothing twice?');
    await keyboard.press('Enter');
    await tabTo(page, questions.getByRole('textbox', { name: 'New idea' }));
    await keyboard.type('Read the policy aloud');
    await keyboard.press('Enter');
    await questions.getByRole('button', { name: 'Make an action of “Read the policy aloud”' }).focus();
    await keyboard.press('Enter');
    // The idea became an action against this pain.
    await expect(actions.getByRole('button', { name: 'Go to “Read the policy aloud”' })).toBeVisible();
    await expect(actions.getByRole('textbox').and(actions.getByLabel(/Fill in/))).toHaveValue('80%');
  });

  await test.step('counts Kano answers, which say what kind of thing it is', async () => {
    const kano = dialog.getByRole('group', { name: 'Count answers' });
    const choose = async (field: string, reply: string) => {
      await kano.getByRole('button', { name: field }).focus();
      await keyboard.press('Enter');
      await page.getByRole('option', { name: reply, exact: true }).focus();
      await keyboard.press('Enter');
    };
    const count = async (there: string, missing: string, times: string) => {
      await choose('If it is there', there);
      await choose('If it is not', missing);
      await kano.getByRole('textbox', { name: 'How many answered so' }).focus();
      await keyboard.press('Control+a');
      await keyboard.type(times);
      await kano.getByRole('button', { name: 'Count answers' }).focus();
      await keyboard.press('Enter');
    };
    await expect(kano.getByRole('button', { name: 'Count answers' })).toBeDisabled();
    await count('It must be so', 'I dislike it', '5');
    await count('I like it', 'I can live with it', '3');
    // Berger et al. 1993: must-be, and attractive; better = 3/8, worse = −5/8.
    await expect(dialog.getByText('Must-be: 5 of 8')).toBeVisible();
    await expect(dialog.getByText('Attractive 3 · Must-be 5')).toBeVisible();
    await expect(dialog.getByText('there 0.38 · discontents where it is not -0.63')).toBeVisible();
    // More of the same pair are counted on; a pair can be taken away.
    await count('I like it', 'I can live with it', '4');
    await expect(dialog.getByText('Attractive: 7 of 12')).toBeVisible();
    await dialog.getByRole('button', { name: 'Delete the answers “It must be so / I dislike it”' }).focus();
    await keyboard.press('Enter');
    await expect(dialog.getByText('Attractive: 7 of 7')).toBeVisible();
  });

  await test.step('rates its risk', async () => {
    await tabTo(page, dialog.getByRole('textbox', { name: 'Severity' }).first());
    for (const rating of ['8', '7', '5']) {
      await keyboard.type(rating);
      await keyboard.press('Tab');
    }
    await expect(dialog).toContainText('Risk priority 280 = 8 × 7 × 5');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
    if (process.env['INSIGHT_SHOTS'] !== undefined)
      await page.screenshot({ path: `/tmp/insight-${colorScheme}.png` });
  }
  await dialog.getByRole('button', { name: 'Go to “How might we ask nothing twice?”' }).focus();
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Workshop', exact: true })).toContainText(
    'How might we ask nothing twice?',
  );
  await expectStored(page);
});
