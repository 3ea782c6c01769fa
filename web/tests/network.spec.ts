// Network › Matrix, Proximities, Gateways and gaps.

import { expect, settled, test } from './desk';

test('a cell of the matrix opens its ties, by mouse and by keyboard', async ({ page, desk }) => {
  await page.goto(desk.url('network/matrix'));
  await settled(page);
  const cells = page.locator('main table').first().locator('tbody a');
  const first = cells.first();
  const ties = Number.parseInt((await first.innerText()).replace(/\D.*$/s, ''), 10);
  await first.click();
  await expect(page).toHaveURL(/cell=/);
  await settled(page);
  const opened = page.locator('section.cell');
  await expect(opened.locator('tbody tr')).toHaveCount(ties);
  await expect(opened.locator('tbody a').first()).toHaveAttribute('href', /sel=actor/);
  const before = page.url();
  await cells.last().focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(before);
  await settled(page);
  await expect(opened).toBeFocused();
});

test('the layer stands in the address', async ({ page, desk }) => {
  await page.goto(desk.url('network/matrix'));
  await settled(page);
  await page.getByRole('link', { name: 'products', exact: true }).click();
  await expect(page).toHaveURL(/layer=products/);
  await settled(page);
  await expect(page.getByRole('link', { name: 'products', exact: true })).toHaveAttribute('aria-current', 'true');
});

test('two actors show their proximities', async ({ page, desk }) => {
  await page.goto(desk.url('network/proximities'));
  await settled(page);
  await page.getByLabel('The other').selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Show their proximities' }).click();
  await expect(page).toHaveURL(/b=/);
  await settled(page);
  const other = await page.getByLabel('The other').locator('option:checked').innerText();
  const table = page.locator('main table').first();
  await expect(table.locator('caption')).toContainText(other);
  await expect(table.locator('tbody tr')).toHaveCount(5);
});

test('a suggestion is hidden, remembered and brought back by undo', async ({ page, desk }) => {
  await page.goto(desk.url('network/gateways'));
  await settled(page);
  const first = page.locator('.suggestions li').first();
  const name = await first.locator('strong').innerText();
  await first.getByRole('button', { name: /^Hide/ }).click();
  await expect(page.locator('.suggestions li strong').first()).not.toHaveText(name, { timeout: 60_000 });
  await page.reload();
  await settled(page);
  await expect(page.locator('details .suggestions strong')).toHaveText([name]);
  desk.milieu('undo', '@file');
  await page.reload();
  await settled(page);
  await expect(page.locator('.suggestions li strong').first()).toHaveText(name);
});
