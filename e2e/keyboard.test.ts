import { expect, test } from './fixtures/test.ts';
import type { Locator, Page } from '@playwright/test';

/** Presses Tab until this has the focus; fails where the keyboard cannot get there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let k = 0; k < 60; k++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted, 'reached with Tab').toBeFocused();
}

test('host and student play by keyboard alone, proposals and steps', async ({ browser, server }) => {
  test.setTimeout(180_000);
  const teacher = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await teacher.goto(`${server.url}/host`);
  await tabTo(teacher, teacher.getByRole('button', { name: 'Open the room' }));
  await teacher.keyboard.press('Enter');
  await teacher.waitForURL(/\/host\/[2-9A-Z]{6}$/);
  const code = teacher.url().slice(-6);
  const next = async (label: string, after: string): Promise<void> => {
    const button = teacher.locator('button.primary');
    await expect(button).toHaveText(label);
    await expect(button).not.toHaveAttribute('aria-disabled', 'true');
    await teacher.keyboard.press('ArrowRight');
    await expect(button).toHaveText(after);
  };

  const student = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await student.goto(server.url);
  await tabTo(student, student.getByRole('textbox', { name: 'Six characters from the big screen' }));
  await student.keyboard.type(code.toLowerCase());
  const nameField = student.getByRole('textbox', { name: 'Your name on the map' });
  await expect(nameField).not.toHaveValue('');
  await tabTo(student, nameField);
  await student.keyboard.press('ControlOrMeta+A');
  await student.keyboard.type('Kim');
  await student.keyboard.press('Enter');
  await expect(student.getByText('You are in, Kim.')).toBeVisible();

  await test.step('weights by slider and by field', async () => {
    await next('Show sheet 1: Hit 13', 'Open Hit 13');
    await next('Open Hit 13', 'End the round');
    await tabTo(student, student.getByRole('slider', { name: 'weight w₁' }));
    for (let k = 0; k < 10; k++) await student.keyboard.press('ArrowRight');
    await tabTo(student, student.getByRole('textbox', { name: 'weight w₂' }));
    await student.keyboard.press('ControlOrMeta+A');
    await student.keyboard.type('-2');
    await tabTo(student, student.getByRole('button', { name: 'Propose these weights' }));
    await student.keyboard.press('Enter');
    await expect(student.getByText('2 tries left', { exact: true })).toBeVisible();
    await next('End the round', 'Print the sheet');
    await next('Print the sheet', 'Show sheet 2: One knob');
    await tabTo(student, student.getByRole('button', { name: 'Why?' }));
    await student.keyboard.press('Enter');
  });

  await test.step('a step on the map by arrow keys', async () => {
    // The host takes sheet 7 next, as a teacher short of time would.
    await tabTo(teacher, teacher.getByRole('button', { name: /Dark field/ }));
    await teacher.keyboard.press('Enter');
    await next('Show sheet 7: Dark field', 'Open Dark field');
    await next('Open Dark field', 'End the round');
    const dial = student.getByRole('slider', { name: 'planned step' });
    await tabTo(student, dial);
    const before = await dial.getAttribute('aria-valuetext');
    await student.keyboard.press('ArrowLeft');
    await student.keyboard.press('ArrowDown');
    await expect(dial).not.toHaveAttribute('aria-valuetext', before ?? '');
    await tabTo(student, student.getByRole('button', { name: 'Take the step' }));
    await student.keyboard.press('Enter');
    await expect(student.getByText('7 steps left', { exact: true })).toBeVisible();
  });
});
