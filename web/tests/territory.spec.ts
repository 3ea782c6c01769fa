// The territory: a measure on the map, a region by mouse and by keyboard, tiles, two regions.

import { expect, settled, test } from './desk';

const MAP = '#territory-map .drawing svg';

test('a measure is chosen, and stands in the address, the answer and the list', async ({ page, desk }) => {
  await page.goto(desk.url('territory/map'));
  await settled(page);
  await page.getByRole('combobox', { name: 'Show' }).selectOption('gdp-per-head');
  await expect(page).toHaveURL(/measure=gdp-per-head/);
  await expect(page.locator('main')).toContainText('“GDP per head”');
  await expect(page.getByRole('columnheader', { name: 'GDP per head' }).first()).toBeAttached();
});

test('a region is chosen with the mouse and with the keyboard', async ({ page, desk }) => {
  await page.goto(desk.url('territory/map'));
  await settled(page);
  const region = page.locator(`${MAP} g[data-kind="region"][data-key="PL22"]`);
  await region.click();
  await expect(page).toHaveURL(/region=PL22/);
  await expect(page.getByRole('status').filter({ hasText: 'Chosen: Silesia' })).toBeVisible();
  await expect(region).toHaveAttribute('aria-pressed', 'true');

  await region.focus();
  await page.keyboard.press('ArrowLeft');
  const focused = page.locator(`${MAP} g[data-kind="region"]:focus`);
  await expect(focused).toHaveCount(1);
  const key = await focused.getAttribute('data-key');
  expect(key).not.toBe('PL22');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`region=${key}`));
  await expect(page.locator(`${MAP} g[data-key="${key}"]`)).toHaveAttribute('aria-pressed', 'true');
});

test('regions as equal cells, ties and actors on the map', async ({ page, desk }) => {
  await page.goto(desk.url('territory/map'));
  await settled(page);
  await expect(page.locator(`${MAP} g[data-kind="actor"]`)).toHaveCount(0);
  await page.getByLabel('Actors as points').check();
  await expect(page.locator(`${MAP} g[data-kind="actor"]`).first()).toBeAttached();
  await page.goto(desk.url('territory/map?flows=1'));
  await settled(page);
  await expect(page.locator(`${MAP} g[data-kind="flow"]`).first()).toBeAttached();
  await page.getByRole('combobox', { name: 'Form' }).selectOption('tiles');
  await expect(page).toHaveURL(/form=tiles/);
  await expect(page.locator(`${MAP} g[data-key="AT22"] rect`).first()).toBeAttached();
});

test('statistics name the classification, and say what is outside', async ({ page, desk }) => {
  await page.goto(desk.url('territory/statistics?region=AT22'));
  await settled(page);
  await page.getByRole('combobox', { name: 'Classification' }).selectOption('nace2-3d');
  await expect(page.locator('main')).toContainText('Eurostat, NACE Rev. 2, three digits');
  await expect(page.getByRole('table', { name: /Outside the classification/ })).toBeVisible();
});

test('two regions stand side by side', async ({ page, desk }) => {
  await page.goto(desk.url('territory/compare?region=AT22&beside=DE60'));
  await settled(page);
  await expect(page.locator('main')).toContainText('Styria and Hamburg');
  await expect(page.getByRole('table', { name: /matched by year and definition/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Beside' }).selectOption('PL22');
  await expect(page).toHaveURL(/beside=PL22/);
  await expect(page.locator('main')).toContainText('Styria and Silesia');
});
