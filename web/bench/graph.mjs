// Frames per second of the network graph while a hand pans and zooms: writes a network of so many
// actors and ties, brings it in by the ordinary import, serves it and measures in Chromium.
//
//   node bench/graph.mjs [actors] [ties] [programme]

import { chromium } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [actors = '2000', ties = '10000', program = process.env.MILIEU_PROGRAM ?? 'milieu'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'milieu-bench-'));
const file = join(folder, 'bench.milieu');

// The same network every time.
let state = 1;
const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
const groups = ['large firm', 'SME', 'business service', 'bank', 'university', 'public body'];
const layers = ['products', 'people', 'money', 'information', 'knowledge'];
const members = ['id;name;group;region'];
for (let i = 0; i < +actors; i++) members.push(`m${i};Organisation ${i};${groups[i % 6]};AT${11 + (i % 9)}`);
const rows = ['from,to,layer,weight'];
const seen = new Set();
while (rows.length <= +ties) {
  // Some are tied much more than others.
  const from = Math.floor(+actors * random() ** 2);
  const to = Math.floor(+actors * random());
  const layer = layers[Math.floor(5 * random())];
  if (from === to || seen.has(`${from} ${to} ${layer}`) || seen.has(`${to} ${from} ${layer}`)) continue;
  seen.add(`${from} ${to} ${layer}`);
  rows.push(`m${from},m${to},${layer},${1 + Math.floor(9 * random())}`);
}
writeFileSync(join(folder, 'members.csv'), members.join('\n'));
writeFileSync(join(folder, 'ties.csv'), rows.join('\n'));
for (const kind of ['members', 'ties']) {
  const ran = spawnSync(program, ['import', kind, join(folder, `${kind}.csv`), '--into', file, '--synthetic', '--quiet'], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr + ran.stdout);
}

const server = spawn(program, ['open', file, '--no-browser', '--json', '--web', fileURLToPath(new URL('../dist', import.meta.url))]);
const text = await new Promise((told) => {
  let all = '';
  server.stdout.on('data', (part) => {
    all += part;
    if (all.trimEnd().endsWith('}')) told(all);
  });
});
const address = new URL(JSON.parse(text).address);
const browser = await chromium.launch({
  executablePath: process.env.MILIEU_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const began = performance.now();
  await page.goto(`${address.origin}/network/graph?region=ALL&fold=none&token=${address.searchParams.get('token')}`);
  await page.locator('canvas').waitFor({ timeout: 120_000 });
  console.log(`${actors} actors, ${ties} ties: on screen after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  await page.waitForTimeout(2500);
  await page.evaluate(() => window.scrollTo(0, document.querySelector('canvas').offsetTop - 20));
  const box = await page.locator('canvas').boundingBox();
  const measured = async (name, act) => {
    await page.evaluate(() => {
      window.gaps = [];
      let last = performance.now();
      const tick = (now) => {
        window.gaps.push(now - last);
        last = now;
        window.ticking = requestAnimationFrame(tick);
      };
      window.ticking = requestAnimationFrame(tick);
    });
    await act();
    const gaps = await page.evaluate(() => {
      cancelAnimationFrame(window.ticking);
      return window.gaps.slice(2);
    });
    gaps.sort((a, b) => a - b);
    const all = gaps.reduce((a, b) => a + b, 0);
    const at = (share) => gaps[Math.floor(share * (gaps.length - 1))].toFixed(0);
    console.log(`${name}: ${((1000 * gaps.length) / all).toFixed(1)} frames/s, median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms`);
  };
  // A hand: corners of the drawing are empty, so the pan takes hold of the paper.
  const [x, y] = [box.x + 30, box.y + 30];
  await measured('pan', async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 0; step < 240; step++) {
      await page.mouse.move(x + 260 + 260 * Math.sin(step / 20 - Math.PI / 2), y + 120 + 120 * Math.sin(step / 15 - Math.PI / 2));
    }
    await page.mouse.up();
  });
  await measured('zoom', async () => {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    for (let step = 0; step < 60; step++) await page.mouse.wheel(0, step % 30 < 15 ? -60 : 60);
  });
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
