// The scorecard: from a factor to the rows behind a number, weights, cards, targets.

import { expect, settled, test } from './desk';

test('from a factor to the rows behind a number, by mouse', async ({ page, desk }) => {
  await page.goto(desk.url('scorecard/factors'));
  await page.locator('#factor-accessibility > summary').click();
  await expect(page).toHaveURL(/open=accessibility/);
  await page.locator('#factor-accessibility').getByRole('link', { name: /^AC01 / }).click();
  await expect(page).toHaveURL(/scorecard\/indicator\?.*code=AC01/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('AC01');
  await expect(page.getByText(/diagnose .*--explain AC01/)).toBeVisible();
  const actor = page.locator('a[href*="sel=actor"]').first();
  await expect(actor).toBeVisible();
});

test('from a factor to the rows behind a number, by keyboard', async ({ page, desk }) => {
  await page.goto(desk.url('scorecard/factors'));
  await page.locator('#factor-accessibility > summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#factor-accessibility')).toHaveAttribute('open', '');
  await page.locator('#factor-accessibility').getByRole('link', { name: /^AC01 / }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('AC01');
});

test('weights stand in the address and come back with it', async ({ page, desk }) => {
  await page.goto(desk.url('scorecard/factors?open=accessibility'));
  const slider = page.locator('#factor-accessibility input[type=range]').first();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/[?&]w=/);
  await expect(page.getByRole('note').filter({ hasText: 'your own' })).toBeVisible();
  await page.reload();
  await expect(page.locator('#factor-accessibility input[type=range]').first()).toHaveValue('1.25');
  await page.getByRole('button', { name: 'All weights back to 1' }).click();
  await expect(page).not.toHaveURL(/[?&]w=/);
});

test('cards can be chosen by answer and lead to instruments', async ({ page, desk }) => {
  await page.goto(desk.url('scorecard/diagnosis'));
  await expect(page.locator('article').first()).toBeVisible();
  await page.getByLabel('Show').selectOption('cannot-tell');
  await expect(page).toHaveURL(/finding=cannot-tell/);
  for (const card of await page.locator('article').all()) await expect(card).toHaveClass(/cannot-tell/);
});

test('a target is set, shown as a flag, and taken back', async ({ page, desk }) => {
  await page.goto(desk.url('scorecard/targets'));
  await settled(page);
  await page.locator('main form select').selectOption('identity');
  await page.getByLabel('Score to be reached, 0 to 1').fill('0.9');
  await page.getByLabel('By when').fill('2090-12-31');
  await page.getByRole('button', { name: 'Set the target' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The target is set.' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '2090-12-31' })).toBeVisible();
  expect(desk.milieu('target', desk.file)).toContain('0.90');
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByRole('cell', { name: '2090-12-31' })).toHaveCount(0);
  expect(desk.milieu('target', desk.file)).toContain('No target is set');
});

for (const figure of ['innovation', 'creativity', 'links', 'speed', 'framework', 'policy']) {
  test(`figure ${figure} is drawn from the data and says whose drawing it is`, async ({ page, desk }) => {
    await page.goto(desk.url(`figures/${figure}`));
    await expect(page.locator('figure svg[role=img]').first()).toBeVisible();
    await expect(page.getByText('Its own drawing is lost')).toBeVisible();
    await expect(page.locator('figure details table')).toHaveCount(1);
  });
}
