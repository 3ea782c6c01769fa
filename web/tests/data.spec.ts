// Data: bringing in and taking back, broken files, history and trash.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from '@playwright/test';
import { expect, settled, test } from './desk';

const MEMBERS = `Company,Legal form,Town,NUTS,Employees
Alder Gears,GmbH,Graz,AT22,64
Alder Gaers,GmbH,Graz,AT22,
Birch Castings,AG,Leoben,AT22,many
Cedar <script>alert(1)</script> 🏭 شركة,GmbH,Graz,AT22,30
`;

async function actors(page: Page, desk: { url(path: string): string }): Promise<string> {
  const answer = await page.request.get(desk.url('home.json?lang=en'));
  return ((await answer.json()) as { answer: string[] }).answer[0] ?? '';
}

async function hand(page: Page, ...files: { name: string; buffer: Buffer }[]): Promise<void> {
  const given = files.map((file) => ({ ...file, mimeType: 'application/octet-stream' }));
  await page.locator('input[type=file]').setInputFiles(given);
}

const file = (name: string, text: string | Buffer) => ({ name, buffer: Buffer.from(text) });

test('a list is dropped, looked at, brought in and taken back', async ({ page, desk }) => {
  await page.goto(desk.url('data/import'));
  await settled(page);
  const before = await actors(page, desk);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'members.csv'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, MEMBERS);
  await expect(page.getByRole('heading', { name: 'First rows' })).toBeVisible();
  await expect(page.getByLabel('Column “Company” is')).toHaveValue('name');
  await expect(page.getByText('Cedar <script>alert(1)</script>').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'One likely duplicate' })).toBeVisible();
  await expect(page.getByText('“many” is not a number').first()).toBeVisible();
  // A column that is not wanted is left out; the mapping goes along.
  await page.getByLabel('Column “Employees” is').selectOption('-');
  await expect(page.getByText('“many” is not a number')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Done: members\.csv/ })).toBeFocused();
  expect(await actors(page, desk)).not.toBe(before);
  await page.getByRole('button', { name: 'Undo “import: members.csv”' }).click();
  await expect(page.getByText('Everything is as before.')).toBeVisible();
  expect(await actors(page, desk)).toBe(before);
});

test('the same by keyboard alone, with a merge and a pair told apart', async ({ page, desk }) => {
  const path = join(desk.folder, 'members.csv');
  writeFileSync(path, MEMBERS);
  await page.goto(desk.url('data/import'));
  await settled(page);
  const choose = page.getByRole('button', { name: 'Choose files' });
  for (let step = 0; step < 80; step += 1) {
    if (await choose.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(choose).toBeFocused();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(path);
  await expect(page.getByRole('heading', { name: 'Files' })).toBeFocused();
  const accept = page.getByRole('button', { name: 'Bring in the rest, leave out what cannot be read' });
  await expect(accept).toBeVisible();
  for (let step = 0; step < 80; step += 1) {
    if (await accept.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Done: members\.csv/ })).toBeFocused();
  const apart = page.getByRole('button', { name: /are not the same$/ }).first();
  await apart.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Remembered: they are two.')).toBeVisible();
  const pairs = JSON.parse(desk.milieu('duplicates', '@file', '--json')) as { candidates: { a: string; b: string }[] };
  expect(pairs.candidates.filter((pair) => pair.a.includes('alder-ga') && pair.b.includes('alder-ge'))).toEqual([]);
});

test('files that cannot be read are named, the others go on, nothing is written', async ({ page, desk }) => {
  await page.goto(desk.url('data/import'));
  await settled(page);
  const before = await actors(page, desk);
  const zip = Buffer.from('504b0304140000000800', 'hex');
  await hand(
    page,
    file('cut.xlsx', zip),
    file('noise.csv', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256))),
    file('empty.csv', ''),
    file('good.csv', MEMBERS),
  );
  for (const name of ['cut.xlsx', 'noise.csv', 'empty.csv']) {
    await expect(page.getByText(`“${name}” cannot be used`)).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: 'First rows' })).toBeVisible();
  expect(await actors(page, desk)).toBe(before);
  // A header alone, and a header of ten thousand letters, bring nothing in.
  for (const text of ['Company,Town\n', `${'x'.repeat(10_000)},Town\n1,2\n`]) {
    await page.getByRole('button', { name: 'Start over' }).click();
    await hand(page, file('head.csv', text));
    await expect(page.getByRole('button', { name: /^Bring in/ })).toHaveCount(0);
    await expect(page.locator('.notice, [role=note]').first()).toBeVisible();
  }
  expect(await actors(page, desk)).toBe(before);
});

test('what was removed comes back from the trash with its ties, and history goes back and forth', async ({ page, desk }) => {
  const ties = desk.milieu('restore', '@file', '--json');
  expect(JSON.parse(ties)).toMatchObject({ actors: [] });
  const before = await actors(page, desk);
  const exported = join(desk.folder, 'all.graphml');
  desk.milieu('export', '@file', '--out', exported, '--quiet');
  const search = await page.request.get(desk.url('data/quality.json?lang=en'));
  expect(search.ok()).toBe(true);
  const { readFileSync } = await import('node:fs');
  const key = /<edge [^>]*source="([^"]+)"/.exec(readFileSync(exported, 'utf8'))?.[1] ?? '';
  desk.milieu('remove', '@file', key);
  await page.goto(desk.url('data/history'));
  await settled(page);
  await expect.poll(() => actors(page, desk)).not.toBe(before);
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: /^Bring back/ }).click();
  await expect(page.getByText('Nothing was removed that could come back.')).toBeVisible();
  expect(await actors(page, desk)).toBe(before);
  await page.getByRole('button', { name: /^Undo “restoration/ }).click();
  await expect(page.getByRole('button', { name: /^Bring back/ })).toBeVisible();
  await page.getByRole('button', { name: /^Redo “restoration/ }).click();
  await expect(page.getByText('Nothing was removed that could come back.')).toBeVisible();
  await page.getByLabel('Kind').selectOption('remove');
  await expect(page.locator('table').last().locator('tbody tr')).toHaveCount(1);
  await page.getByRole('link', { name: /^Look at the territory/ }).first().click();
  await expect(page).toHaveURL(/recorded=/);
});
