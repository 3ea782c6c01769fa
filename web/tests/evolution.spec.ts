import { test, expect } from './desk';

const FIRST = 'evolution/model?region=AT22';

test('choose, run, see it converge, read the words, ask what if', async ({ page, desk }) => {
  await page.goto(desk.url(FIRST));
  await expect(page.locator('.answer').first()).toContainText('3 waves');
  await expect(page.getByRole('table', { name: 'Ties from wave to wave' })).toBeVisible();
  await page.getByRole('button', { name: 'Estimate', exact: true }).click();
  await expect(page).toHaveURL(/evolution\/estimates/);
  await expect(page.getByRole('region', { name: 'Course of the parameters' })).toBeVisible();
  await expect(page.getByText('The estimation converged')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'What the estimates say' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Estimates', exact: true })).toContainText('transitive triads');

  await page.getByRole('button', { name: 'Check the goodness of fit' }).click();
  await expect(page.getByText(/Networks simulated with the model/)).toBeVisible({ timeout: 60_000 });

  await page.getByRole('link', { name: 'What if something were different?' }).click();
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('button', { name: 'Simulate', exact: true }).click();
  await expect(page.locator('.answer').first()).toContainText('than as it goes on', { timeout: 60_000 });
  await expect(page.getByRole('table', { name: /Differences/ })).toContainText('%');
});

test('an effect is searched, put in, and stands in the address', async ({ page, desk }) => {
  await page.goto(desk.url(FIRST));
  await page.getByText('Add an effect').click();
  await page.getByRole('searchbox').fill('four-cycles');
  await page.getByRole('button', { name: 'Add: four-cycles' }).click();
  await expect(page).toHaveURL(/cycle4/);
  await expect(page.getByRole('button', { name: /Take out four-cycles/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: /Take out four-cycles/ })).toHaveCount(0);
});

test('a run outlives the page, is found again, and can be stopped and gone on from', async ({ page, desk }) => {
  await page.goto(desk.url('evolution/model?everyone=1'));
  await page.getByRole('button', { name: 'Estimate', exact: true }).click();
  const live = page.getByRole('region', { name: 'Course of the parameters' });
  await expect(live).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(live).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The estimation was stopped')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Go on from where it was stopped' }).click();
  await expect(live).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The estimation was stopped')).toBeVisible({ timeout: 30_000 });
});

test('a choice that cannot be estimated says why', async ({ page, desk }) => {
  await page.goto(desk.url(`${FIRST}&waves=2019-07-01,2020-07-01`));
  await expect(page.locator('.answer').filter({ hasText: /no tie was made/ })).toBeVisible();
  await page.goto(desk.url(`${FIRST}&effects=nobody/density`));
  await expect(page.getByText('is not an effect of the chosen networks')).toBeVisible();
});
