// Everything out: each figure and table of every screen as a file, opened again.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { type Page } from '@playwright/test';
import { expect, settled, test } from './desk';
import { SCREENS } from './screens';

interface Shown {
  figures: { id: string; title: string }[];
  tables: { id: string; columns: string[]; rows: unknown[][] }[];
}

async function data(page: Page, address: string): Promise<Shown> {
  // A long page is a job first; it is asked again until it is there.
  let found: Shown | undefined;
  await expect
    .poll(async () => {
      const answer = await page.request.get(address);
      if (answer.status() === 200) found = (await answer.json()) as Shown;
      return answer.status();
    }, { timeout: 60_000 })
    .toBe(200);
  return found as Shown;
}

/** The parts of a packed workbook by name. */
function parts(packed: Buffer): Map<string, string> {
  const found = new Map<string, string>();
  const end = packed.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = packed.readUInt32LE(end + 16);
  for (let left = packed.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [packed.readUInt16LE(at + 10), packed.readUInt32LE(at + 20)];
    const [name, extra, comment] = [packed.readUInt16LE(at + 28), packed.readUInt16LE(at + 30), packed.readUInt16LE(at + 32)];
    const local = packed.readUInt32LE(at + 42);
    const from = local + 30 + packed.readUInt16LE(local + 26) + packed.readUInt16LE(local + 28);
    const bytes = packed.subarray(from, from + size);
    const text = (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
    found.set(packed.subarray(at + 46, at + 46 + name).toString('utf8'), text);
    at += 46 + name + extra + comment;
  }
  return found;
}

/** Lines of a table of comma-separated values, quoted cells kept whole. */
function lines(text: string): number {
  const outside = text.replace(/"(?:[^"]|"")*"/g, 'x');
  return outside.split('\n').filter((line) => line.length > 0).length;
}

test('figures and tables of every screen are files that open again', async ({ page, desk }) => {
  test.setTimeout(300_000);
  let [drawings, sheets] = [0, 0];
  for (const screen of SCREENS) {
    const shown = await data(page, desk.url(`${screen}.json?lang=en`));
    const get = async (query: Record<string, string>): Promise<Buffer> => {
      const answer = await page.request.get(desk.url(`api/export?${new URLSearchParams({ page: `/${screen}`, lang: 'en', ...query })}`));
      expect(answer.status(), `${screen} ${JSON.stringify(query)}`).toBe(200);
      expect(answer.headers()['content-disposition']).toContain('attachment');
      return answer.body();
    };
    for (const { id } of shown.figures) {
      const svg = (await get({ id, format: 'svg' })).toString('utf8');
      const png = (await get({ id, format: 'png' })).toString('base64');
      const opened = await page.evaluate(
        async ([text, picture]) => {
          const read = new DOMParser().parseFromString(text ?? '', 'image/svg+xml');
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          return { root: read.documentElement.nodeName, faults: read.querySelectorAll('parsererror').length, width: image.naturalWidth };
        },
        [svg, png] as const,
      );
      expect(opened, `${screen} ${id}`).toMatchObject({ root: 'svg', faults: 0 });
      expect(opened.width, `${screen} ${id}`).toBeGreaterThan(100);
      drawings += 1;
    }
    for (const { id, rows } of shown.tables) {
      const text = (await get({ id, format: 'csv' })).toString('utf8');
      expect(lines(text), `${screen} ${id}`).toBe(rows.length + 1);
      sheets += 1;
    }
    if (shown.tables.length > 0) {
      const book = parts(await get({ format: 'xlsx' }));
      const names = [...book.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
      expect(names.length, screen).toBeGreaterThanOrEqual(shown.tables.length);
      const faults = await page.evaluate(
        (texts) => texts.filter((text) => new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror')).length,
        names.map((name) => book.get(name) ?? ''),
      );
      expect(faults, screen).toBe(0);
    }
    expect(JSON.parse((await get({ format: 'json' })).toString('utf8'))).toHaveProperty('title');
  }
  expect(drawings).toBeGreaterThan(10);
  expect(sheets).toBeGreaterThan(10);
});

test('the network in every format is opened again by the program', async ({ page, desk }) => {
  await page.goto(desk.url('network/graph'));
  await settled(page);
  const list = page.getByRole('combobox', { name: 'Export the network' });
  const formats = await list.locator('option').evaluateAll((options) => options.map((o) => (o as HTMLOptionElement).value).filter(Boolean));
  expect(formats.length).toBeGreaterThanOrEqual(6);
  for (const format of formats) {
    const waited = page.waitForEvent('download');
    await list.selectOption(format);
    await page.getByRole('button', { name: 'Export the network' }).click();
    const download = await waited;
    const path = join(desk.folder, download.suggestedFilename());
    await download.saveAs(path);
    if (format === 'svg') {
      expect(readFileSync(path, 'utf8')).toContain('<svg');
      continue;
    }
    const again = join(desk.folder, `${format}.milieu`);
    desk.milieu('import', format, path, '--into', again, '--layer', 'knowledge');
    const answer = JSON.parse(desk.milieu('info', again, '--json')) as unknown;
    expect(JSON.stringify(answer), format).toMatch(/"actor":[1-9]/);
  }
});
