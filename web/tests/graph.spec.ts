// Network › Graph: drawn, filtered, seen through lenses, edited by mouse and by keyboard, and safe
// from names that are no names.

import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, settled, test, type Desk } from './desk';

interface Graph {
  nodes: { key: string[]; name: string[]; x: number[]; y: number[]; pinned: number[]; degree: number[] };
  ties: { from: number[]; to: number[]; layer: number[] };
  layers: { code: string; ties: number }[];
}

const EVIL = '<script>alert(1)</script> שלום 🚀';

async function data(page: Page, desk: Desk, query = ''): Promise<Graph> {
  const target = desk.url(`network/graph.json?region=AT22${query}`);
  let answer = await page.request.get(target);
  // What takes long is a job first.
  while (answer.status() === 202) {
    await page.waitForTimeout(200);
    answer = await page.request.get(target);
  }
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { data: Graph }).data;
}

async function shown(page: Page, desk: Desk, query = ''): Promise<void> {
  await page.goto(desk.url(`network/graph?region=AT22${query}`));
  await settled(page);
  await expect(page.locator('canvas')).toBeVisible();
}

const best = ({ nodes }: Graph) => nodes.degree.indexOf(Math.max(...nodes.degree));

/** Pixels of the canvas that are not bare. */
const inked = (page: Page) =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let count = 0;
    for (let at = 3; at < pixels.length; at += 4) if (pixels[at]) count++;
    return count;
  });

test('the network is drawn, and the legend says shapes and patterns', async ({ page, desk }) => {
  await shown(page, desk);
  await expect.poll(() => inked(page)).toBeGreaterThan(2000);
  await expect(page.getByText('research: pentagon')).toBeVisible();
  await expect(page.getByText('knowledge: short dashes')).toBeVisible();
  await page.goto(desk.url('network/graph?region=AT22&plain=1'));
  await expect(page.locator('svg').first()).toBeVisible();
});

test('filters and lenses stand in the address and leave what they say', async ({ page, desk }) => {
  const all = await data(page, desk);
  const some = await data(page, desk, '&layers=knowledge');
  const knowledge = all.layers.findIndex((layer) => layer.code === 'knowledge');
  expect(some.ties.layer.length).toBe(all.ties.layer.filter((layer) => layer === knowledge).length);
  expect(some.nodes.x[0]).toBe(all.nodes.x[0]);
  const at = best(all);
  const ego = await data(page, desk, `&lens=ego&of=${encodeURIComponent(all.nodes.key[at] ?? '')}`);
  expect(ego.nodes.key.length).toBe((all.nodes.degree[at] ?? 0) + 1);
  expect((await data(page, desk, '&lens=bridges')).ties.from.length).toBeLessThan(all.ties.from.length);
  expect((await data(page, desk, '&fold=community')).nodes.key.length).toBeLessThan(all.nodes.key.length);
  expect((await page.request.get(desk.url('network/graph.json?lens=fame'))).status()).toBe(400);
  await shown(page, desk);
  await page.getByRole('button', { name: /^products/ }).click();
  await expect(page).toHaveURL(/layers=people/);
  await page.getByRole('combobox', { name: 'Formal', exact: true }).selectOption('yes');
  await expect(page).toHaveURL(/formal=yes/);
  await page.getByRole('button', { name: 'Without filters' }).click();
  await expect(page).not.toHaveURL(/formal|layers/);
});

test('an actor and a tie are added by keyboard, taken back and done again', async ({ page, desk }) => {
  await shown(page, desk);
  const canvas = page.locator('canvas');
  await canvas.focus();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Name' }).fill(EVIL);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(async () => (await data(page, desk)).nodes.name.includes(EVIL)).toBe(true);
  await expect(page.getByText(`Added: ${EVIL}`)).toBeVisible();
  await canvas.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/sel=actor/);
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByLabel('To', { exact: true }).fill(EVIL);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const contacts = async () => {
    const { nodes } = await data(page, desk);
    return nodes.degree[nodes.name.indexOf(EVIL)];
  };
  await expect.poll(contacts).toBe(1);
  desk.milieu('undo', '@file', '--quiet');
  await expect.poll(contacts).toBe(0);
  desk.milieu('redo', '@file', '--quiet');
  await expect.poll(contacts).toBe(1);
});

test('an actor that is dragged stays there, until that is taken back', async ({ page, desk }) => {
  const before = await data(page, desk);
  const at = best(before);
  const { x, y } = before.nodes;
  await shown(page, desk);
  const canvas = page.locator('canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no canvas');
  // Where “fit all” draws it.
  const [x0, x1, y0, y1] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
  const k = 400 * 0.86 * Math.min(box.width / ((x1 - x0) * 400), box.height / ((y1 - y0) * 400));
  const px = box.x + box.width / 2 + ((x[at] ?? 0) - (x0 + x1) / 2) * k;
  const py = box.y + box.height / 2 - ((y[at] ?? 0) - (y0 + y1) / 2) * k;
  await page.mouse.move(px, py);
  await page.mouse.down();
  await page.mouse.move(px + 80, py + 30, { steps: 8 });
  await page.mouse.up();
  const pinned = async () => {
    const { nodes } = await data(page, desk);
    return nodes.pinned.reduce((a, b) => a + b, 0);
  };
  await expect.poll(pinned).toBe(1);
  const { nodes } = await data(page, desk);
  const moved = nodes.pinned.indexOf(1);
  expect(nodes.x[moved]).toBeGreaterThan(x[moved] ?? 0);
  desk.milieu('undo', '@file', '--quiet');
  await expect.poll(pinned).toBe(0);
  expect((await data(page, desk)).nodes.x[moved]).toBe(x[moved]);
});

test('names, ties by Tab, exports and the picture', async ({ page, desk }) => {
  const all = await data(page, desk);
  const at = best(all);
  await shown(page, desk, `&sel=${encodeURIComponent(`actor:${all.nodes.key[at]}`)}`);
  const canvas = page.locator('canvas');
  await canvas.focus();
  await page.keyboard.press('Tab');
  await expect(canvas).toBeFocused();
  await expect(page.getByText(/^Tie 1 of/)).toBeAttached();
  await page.keyboard.press('Shift+Tab');
  await expect(canvas).not.toBeFocused();
  await canvas.focus();
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: 'Name' }).fill('Renamed by hand');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await data(page, desk)).nodes.name[at]).toBe('Renamed by hand');
  await expect(page.getByRole('treeitem', { selected: true })).toHaveText('Renamed by hand');
  const png = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Picture (PNG)' }).click();
  expect(readFileSync((await (await png).path()) ?? '').subarray(1, 4).toString()).toBe('PNG');
  const graphml = page.waitForEvent('download');
  await page.getByRole('combobox', { name: 'Export the network' }).selectOption('graphml');
  await page.getByRole('button', { name: 'Export the network' }).click();
  expect(readFileSync((await (await graphml).path()) ?? '', 'utf8')).toContain('<graphml');
});
