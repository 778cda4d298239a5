import type { Page } from '@playwright/test';
import { expect, test } from './host/test.ts';
import { expectStored, isFocused, mapFacts } from './story.ts';
import { unpackProject } from '../../shared/model/packedProject.ts';
import type { PackedProject } from '../../shared/model/packedProjectSchema.ts';

// A bank branch visit as a service blueprint, from an empty library, by keyboard alone: how many key presses it takes
// besides the text that has to be typed in any program. A chord counts each of its keys.

const most = 300;

/** Presses keys and counts them; typed text is not counted. */
function hands(page: Page) {
  let presses = 0;
  return {
    presses: () => presses,
    press: async (chord: string, times = 1): Promise<void> => {
      for (let time = 0; time < times; time += 1) {
        presses += chord.split('+').length;
        await page.keyboard.press(chord);
      }
    },
    type: (text: string) => page.keyboard.type(text),
  };
}

const stages = ['Arrive', 'Wait', 'Be served', 'Decide', 'Leave'];
const lanes = ['What is seen', 'Customer', 'Counter', 'Back office', 'Systems', 'Partners'];

/** Each line one stage; `>` before a step goes one lane down first, `<` one lane up. */
const steps: readonly (readonly string[])[] = [
  [
    'Sign over the door',
    '>> Walks in',
    '+ Takes a ticket',
    '>? Wants cash or advice',
    '>># Prints the ticket',
  ],
  [
    '<<~ Waits on a chair',
    'Watches the screen',
    '>Calls the number',
    '>Fetches the file',
    '># Shows the number',
  ],
  [
    '<<+ Explains what it is about',
    '<Shows the passport',
    '>? Is the passport valid',
    '>Checks the account',
    '># Reads the limit',
  ],
  [
    '<<Explains the offer',
    '<Reads the offer',
    '>? Takes the offer',
    '>Prepares the contract',
    '>># Rates the risk',
  ],
  ['<<<Hands over the copy', '<Signs', 'Puts the copy away', '>Says goodbye', '<= Walks out'],
];
/** From one step to another, beside the run itself. */
const further: readonly (readonly [string, string])[] = [
  ['Wants cash or advice', 'Watches the screen'],
  ['Is the passport valid', 'Says goodbye'],
  ['Takes the offer', 'Walks out'],
  ['Reads the limit', 'Reads the offer'],
  ['Rates the risk', 'Prepares the contract'],
  ['Prints the ticket', 'Shows the number'],
];

test('builds the blueprint of a bank branch visit with the keyboard alone', async ({ page }) => {
  const { press, type, presses } = hands(page);
  await page.evaluate(() => {
    const counted = window as unknown as { pointerEvents: number };
    counted.pointerEvents = 0;
    for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel', 'dragstart']) {
      window.addEventListener(kind, () => (counted.pointerEvents += 1), true);
    }
  });
  const field = page.getByRole('textbox', { name: /^Type new steps here/ });

  await test.step('a new project', async () => {
    const start = page.getByRole('button', { name: 'New project' });
    while (!(await isFocused(start))) await press('Tab');
    await press('Enter');
    await expect(page.getByRole('treegrid', { name: 'Outline' }).getByRole('row').first()).toBeFocused();
  });

  await test.step('an empty map', async () => {
    await press('Control+k');
    await type('new map');
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New map' });
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await press('Control+a');
    await type('A visit to the branch');
    await press('Shift+Tab');
    // The way round: an empty standard flow is the last template but one.
    await press('ArrowUp', 2);
    await expect(dialog.getByRole('radio', { name: /^Empty standard flow/ })).toBeChecked();
    await press('Tab');
    await press('Enter');
    await expect(dialog).toBeHidden();
  });

  await test.step('stages and lanes', async () => {
    for (const [index, name] of stages.entries()) {
      await press('Control+k');
      await type('add a stage');
      await press('Enter');
      await type(name);
      await press('Enter');
      await expect(page.getByRole('row', { name: `Stage ${name}` })).toHaveCount(1);
      expect(index).toBeLessThan(5);
    }
    for (const name of lanes) {
      await press('Control+k');
      await type('add a lane');
      await press('Enter');
      await type(name);
      await press('Enter');
      await expect(page.getByRole('row', { name: `Lane ${name}` })).toHaveCount(1);
    }
  });

  await test.step('steps, one after the other', async () => {
    await press('Control+k');
    await type('type new steps');
    await press('Enter');
    await expect(field).toBeFocused();
    for (const [index, inStage] of steps.entries()) {
      for (const [place, line] of inStage.entries()) {
        const [, ways = '', title = ''] = /^([<>]*)(.*)$/.exec(line) ?? [];
        for (const way of ways) await press(way === '>' ? 'Tab' : 'Shift+Tab');
        await type(title);
        const isLast = place === inStage.length - 1;
        await press(isLast && index < steps.length - 1 ? 'Control+Enter' : 'Enter');
        await expect(field).toHaveValue('');
      }
    }
    // The first ends the typing, the second lets go of the last step: then the details are those of the map.
    await press('Escape', 2);
    await expect(mapFacts(page)).toHaveText(/5 stages.*6 lanes.*25 steps.*24 connections/);
  });

  await test.step('and what leads elsewhere', async () => {
    for (const [from, to] of further) {
      await press('Control+k');
      await type(from);
      await press('Enter');
      await expect(page.getByRole('dialog')).toBeHidden();
      await press('Alt+c');
      await expect(page.getByRole('dialog', { name: `Connect “${from}” with` })).toBeVisible();
      await type(to);
      await press('Enter');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await press('Escape');
  });

  await expect(mapFacts(page)).toHaveText(/5 stages.*6 lanes.*25 steps.*30 connections/);
  await expectStored(page);
  const { stored, pointerEvents } = await page.evaluate(async () => {
    const id = location.hash.split('/').at(-1);
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ id });
    const answer = (await (await fetch('/api/projects.open', { method: 'POST', headers, body })).json()) as {
      value: { project: PackedProject };
    };
    return {
      stored: answer.value.project,
      pointerEvents: (window as unknown as { pointerEvents: number }).pointerEvents,
    };
  });
  const decisions = Object.values(unpackProject(stored).steps).filter((step) => step.kind === 'decision');
  expect(decisions).toHaveLength(3);
  expect(pointerEvents).toBe(0);
  console.log(`${presses()} key presses besides the typed text`);
  expect(presses()).toBeLessThanOrEqual(most);
});
