// The way in: the token, foreign hosts and origins, read-only, the plain page.

import { request } from '@playwright/test';
import { Desk, expect, settled, test } from './desk';

test('without the token nothing is told, with it the address is clean', async ({ page, desk }) => {
  expect(page.url()).not.toContain('token');
  const stranger = await request.newContext();
  expect((await stranger.get(desk.url('home.json'))).status()).toBe(401);
  expect((await stranger.get(`${desk.url('home')}?token=${'0'.repeat(32)}`)).status()).toBe(403);
  const known = await request.newContext({ extraHTTPHeaders: { authorization: `Bearer ${desk.token}` } });
  expect((await known.get(desk.url('home.json'))).status()).toBe(200);
  const reached = await known.get(desk.url('home.json'), { headers: { host: 'milieu.example' } });
  expect(reached.status()).toBe(403);
  const posted = await known.post(desk.url('api/commands'), {
    data: { words: ['undo', '@file'] },
    headers: { origin: 'http://milieu.example' },
  });
  expect(posted.status()).toBe(403);
});

test('every answer carries the policy without inline script', async ({ page, desk }) => {
  const answer = await page.request.get(desk.url('home'));
  const policy = answer.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

test('a read-only workbench changes nothing', async ({ desk }) => {
  const reader = await Desk.open(desk.file, desk.folder, '--read-only');
  try {
    const context = await request.newContext({ extraHTTPHeaders: { authorization: `Bearer ${reader.token}` } });
    const answer = await context.post(reader.url('api/commands'), { data: { words: ['undo', '@file'] } });
    expect(answer.status()).toBe(403);
    expect((await context.get(reader.url('home.json'))).status()).toBe(200);
  } finally {
    reader.stop();
  }
});

test('the plain page says the same without script', async ({ browser, desk }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(desk.entry('scorecard/factors?plain=1'));
  await expect(page.locator('h1')).toHaveText('Six factors');
  await expect(page.locator('table').first()).toBeVisible();
  await context.close();
});

test('addresses edited by hand are answered in words', async ({ page, desk }) => {
  for (const address of ['nowhere', 'scorecard/factors?region=%00', 'home?recorded=999999', 'home?period=x', 'a/../../etc/passwd']) {
    await page.goto(desk.url(address));
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.getByRole('alert')).toBeVisible();
  }
  await page.goto(desk.url('home'));
  await settled(page);
});
