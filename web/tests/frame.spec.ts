// The frame around every screen: search, inspector, undo and redo by name, themes, jobs.

import { expect, settled, test } from './desk';

const SEARCH = '#search';

test('a misspelt name is found, opened, changed, taken back and done again by keyboard alone', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Styria univrsity');
  const first = page.locator('#search-hits [role=option]').first();
  await expect(first).toContainText('Styria university');
  await expect(page.locator(SEARCH)).toHaveAttribute('aria-activedescendant', 'hit-0');
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { level: 2 })).toContainText('Styria university');
  await inspector.getByRole('button', { name: 'Edit' }).press('Enter');
  await inspector.getByLabel('Town').fill('Graz am See');
  await inspector.getByLabel('Town').press('Enter');
  await expect(inspector).toContainText('Graz am See');
  await expect(page.locator('#undo')).toContainText('Undo: change: Styria university');
  await page.locator('#undo').focus();
  await page.keyboard.press('Control+z');
  await expect(inspector).not.toContainText('Graz am See');
  await expect(page.locator('#redo')).toContainText('Redo: change');
  await page.keyboard.press('Control+Shift+z');
  await expect(inspector).toContainText('Graz am See');
});

test('two windows change one actor: the second is told and nothing is overwritten', async ({ page, desk }) => {
  await page.goto(desk.url('settings'));
  await page.locator(SEARCH).fill('Styria university 01');
  await expect(page.locator('#search-hits [role=option]').first()).toContainText('Styria university 01');
  await page.locator(SEARCH).press('Enter');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('button', { name: 'Edit' }).click();
  await inspector.getByLabel('Town').fill('Mine');
  const key = new URL(page.url()).searchParams.get('sel')?.replace('actor:', '') ?? '';
  desk.milieu('edit', '@file', key, 'town=Theirs');
  await inspector.getByRole('button', { name: 'Save' }).click();
  await expect(inspector.getByRole('alert')).toContainText('you have Mine, the file now has Theirs');
  expect(desk.milieu('history', '@file', '--json')).not.toContain('"event": 46');
  await inspector.getByRole('button', { name: 'Take what the file has' }).click();
  await expect(inspector).toContainText('Theirs');
});

test('names that try everything are shown as text', async ({ page, desk }) => {
  const evil = '<script>window.broken=1</script> مرحبا 🚀 ' + 'x'.repeat(10_000);
  await page.goto(desk.url('settings'));
  await page.locator(SEARCH).fill('Styria university 01');
  await expect(page.locator('#search-hits [role=option]').first()).toContainText('Styria university 01');
  await page.locator(SEARCH).press('Enter');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('button', { name: 'Edit' }).click();
  await inspector.getByLabel('Name', { exact: true }).fill(evil);
  await inspector.getByRole('button', { name: 'Save' }).click();
  await expect(inspector.getByRole('heading', { level: 2 })).toContainText('<script>window.broken=1</script>');
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('a wrong value is told next to its field', async ({ page, desk }) => {
  await page.goto(desk.url('settings'));
  await page.locator(SEARCH).fill('Styria university 01');
  await expect(page.locator('#search-hits [role=option]').first()).toContainText('Styria university 01');
  await page.locator(SEARCH).press('Enter');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('button', { name: 'Edit' }).click();
  await inspector.getByLabel('People employed').fill('many');
  await inspector.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#field-employees-wrong')).toHaveText('This must be a number.');
});

test('a chosen theme wins over that of the system and stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Look' }).click();
  await page.getByRole('group', { name: 'Look' }).getByLabel('Look').selectOption('light');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper()).toBe('rgb(255, 255, 255)');
  await page.reload();
  await settled(page);
  expect(await paper()).toBe('rgb(255, 255, 255)');
});

test('the language changes and an earlier state is told with the way back', async ({ page, desk }) => {
  await page.goto(desk.url('settings?recorded=1'));
  await settled(page);
  await expect(page.getByText('You look at an earlier state')).toBeVisible();
  await expect(page.locator('#undo')).toBeDisabled();
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(page.getByText('You look at an earlier state')).toHaveCount(0);
  await page.getByRole('button', { name: 'Look' }).click();
  await page.getByRole('group', { name: 'Look' }).getByLabel('Language').selectOption('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('keys go to places, can be switched off, and jobs are listed', async ({ page, desk }) => {
  await page.locator('main').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/\/settings/);
  await settled(page);
  await page.getByLabel('Use single-letter keys').uncheck();
  await page.locator('main').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL(/\/settings/);
  await page.goto(desk.url('home'));
  await page.getByRole('button', { name: 'Jobs' }).click();
  await expect(page.getByRole('group', { name: 'Jobs' })).toBeVisible();
});
