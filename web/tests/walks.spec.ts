// The walks of the three users, each with the mouse and with the keyboard alone.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locator, type Page } from '@playwright/test';
import { expect, settled, test } from './desk';

/** How a person works: one with the mouse, one who has only a keyboard. */
interface Hand {
  name: string;
  press(target: Locator): Promise<void>;
  choose(list: Locator, value: string): Promise<void>;
  fill(field: Locator, text: string): Promise<void>;
}

const MOUSE: Hand = {
  name: 'mouse',
  press: (target) => target.click(),
  choose: async (list, value) => void (await list.selectOption(value)),
  fill: (field, text) => field.fill(text),
};

/** Presses Tab until the target has the focus, as it must be reachable. */
async function reach(target: Locator): Promise<Page> {
  const page = target.page();
  await expect(target).toBeVisible();
  for (let step = 0; step < 400; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return page;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${target.toString()}`);
}

const KEYBOARD: Hand = {
  name: 'keyboard',
  press: async (target) => (await reach(target)).keyboard.press('Enter'),
  choose: async (list, value) => {
    const page = await reach(list);
    const names = await list.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    await page.keyboard.press('Home');
    for (let step = names.indexOf(value); step > 0; step -= 1) await page.keyboard.press('ArrowDown');
    await expect(list).toHaveValue(value);
  },
  fill: async (field, text) => {
    const page = await reach(field);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  },
};

const MEMBERS = `Name,Legal form,Town,NUTS,Employees
Alder Gears,GmbH,Graz,AT22,64
Alder Gaers,GmbH,Graz,AT22,60
Birch Castings,AG,Leoben,AT22,210
`;

const NETWORK = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="name" for="node" attr.name="name" attr.type="string"/>
  <graph edgedefault="undirected">
    <node id="k1"><data key="name">Kiln One</data></node>
    <node id="k2"><data key="name">Kiln Two</data></node>
    <node id="k3"><data key="name">Kiln Three</data></node>
    <edge source="k1" target="k2"/>
    <edge source="k2" target="k3"/>
  </graph>
</graphml>
`;

async function taken(hand: Hand, link: Locator): Promise<string> {
  const waited = link.page().waitForEvent('download');
  await hand.press(link);
  return (await (await waited).path()) ?? '';
}

/** Chooses a file as the page asks for it. */
async function handIn(hand: Hand, page: Page, path: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await hand.press(page.getByRole('button', { name: 'Choose files' }));
  await (await asked).setFiles(path);
}

for (const hand of [MOUSE, KEYBOARD]) {
  test(`A, a centre's manager: finding, list, duplicates, undo, table (${hand.name})`, async ({ page, desk }) => {
    await hand.press(page.getByRole('link', { name: /carries \d+ % of the ties to the outside/ }));
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gateways and gaps');
    await hand.press(page.locator('main a[href*="sel=actor"]').first());
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toBeVisible();

    await page.goto(desk.url('data/import'));
    await settled(page);
    const list = join(desk.folder, 'members.csv');
    writeFileSync(list, MEMBERS);
    await handIn(hand, page, list);
    await expect(page.getByRole('heading', { name: 'One likely duplicate' })).toBeVisible();
    await hand.press(page.getByRole('button', { name: 'Bring in', exact: true }));
    await expect(page.getByRole('heading', { name: /^Done: members\.csv/ })).toBeFocused();
    expect(desk.milieu('history', '@file')).toContain('members.csv');
    await hand.press(page.getByRole('button', { name: 'Undo “import: members.csv”' }));
    await expect(page.getByText('Everything is as before.')).toBeVisible();

    await page.goto(desk.url('scorecard/factors?region=AT22'));
    await settled(page);
    const table = await taken(hand, page.getByRole('link', { name: 'Table (CSV)' }).first());
    expect(readFileSync(table, 'utf8')).toContain('Innovation stimulus');
  });

  test(`B, an analyst: measure, classes, two regions, weak point, what if (${hand.name})`, async ({ page, desk }) => {
    await page.goto(desk.url('territory/map?region=AT22'));
    await settled(page);
    await hand.choose(page.getByRole('combobox', { name: 'Show' }), 'gdp-per-head');
    await expect(page.locator('main')).toContainText('“GDP per head”');
    await hand.press(page.getByRole('navigation', { name: 'Territory' }).getByRole('link', { name: 'Statistics' }));
    await settled(page);
    await hand.choose(page.getByRole('combobox', { name: 'Classification' }), 'nace2-3d');
    await expect(page.locator('main')).toContainText('Eurostat, NACE Rev. 2, three digits');
    await hand.press(page.getByRole('navigation', { name: 'Territory' }).getByRole('link', { name: 'Compare' }));
    await settled(page);
    await hand.choose(page.getByRole('combobox', { name: 'Beside' }), 'DE60');
    await expect(page.locator('main')).toContainText('Styria and Hamburg', { timeout: 60_000 });
    // The address is the state: whoever is sent it sees the same.
    const sent = page.url();
    await page.goto(desk.url('home'));
    await page.goto(sent);
    await expect(page.locator('main')).toContainText('Styria and Hamburg', { timeout: 60_000 });

    await page.goto(desk.url('scorecard/diagnosis?region=AT22'));
    await settled(page);
    await hand.press(page.locator('article a[href*="scorecard/indicator"]').first());
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/[A-Z]{2}\d\d/);
    await page.goto(desk.url('figures/policy?region=AT22'));
    await settled(page);
    const drawing = await taken(hand, page.getByRole('link', { name: 'Drawing (SVG)' }).first());
    expect(readFileSync(drawing, 'utf8')).toContain('<svg');
  });

  test(`C, a researcher: network file, quality, model, estimates, export (${hand.name})`, async ({ page, desk }) => {
    await page.goto(desk.url('data/import'));
    await settled(page);
    const file = join(desk.folder, 'kilns.graphml');
    writeFileSync(file, NETWORK);
    await handIn(hand, page, file);
    await hand.press(page.getByRole('button', { name: 'Bring in', exact: true }));
    await expect(page.getByRole('heading', { name: /^Done: kilns\.graphml/ })).toBeFocused();
    await page.goto(desk.url('data/quality'));
    await settled(page);
    await expect(page.getByText('The file itself was checked and is sound.')).toBeVisible();

    await page.goto(desk.url('evolution/model?region=AT22'));
    await settled(page);
    await hand.press(page.getByRole('button', { name: 'Estimate', exact: true }));
    await expect(page.getByText('The estimation converged')).toBeVisible({ timeout: 90_000 });
    const estimates = await taken(hand, page.getByRole('link', { name: 'Table (CSV)' }).first());
    expect(readFileSync(estimates, 'utf8').split('\n').length).toBeGreaterThan(2);
    await expect(page.getByText(/milieu ties /).first()).toBeVisible();

    await page.goto(desk.url('network/graph?region=AT22'));
    await settled(page);
    await hand.choose(page.getByRole('combobox', { name: 'Export the network' }), 'gexf');
    const exported = await taken(hand, page.getByRole('button', { name: 'Export the network' }));
    expect(readFileSync(exported, 'utf8')).toContain('<gexf');
  });
}
