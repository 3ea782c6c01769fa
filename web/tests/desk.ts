// A workbench of its own for every test: a copy of the demonstration's territory, served on a free
// loopback port by the program itself, and stopped afterwards.

import { test as base, expect, type Page } from '@playwright/test';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
export const PROGRAM = resolve(process.env['MILIEU_PROGRAM'] ?? join(HERE, '../../target/debug/milieu'));

/** The program run to its end on words; throws when it fails. */
export function milieu(...words: string[]): string {
  const ran = spawnSync(PROGRAM, words, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  if (ran.status !== 0) throw new Error(`milieu ${words.join(' ')}: ${ran.stderr}${ran.stdout}`);
  return ran.stdout;
}

/** The demonstration's territory, made once for all tests. */
export function demoFile(): string {
  const kept = join(tmpdir(), `milieu-page-tests-${process.ppid}`);
  const file = join(kept, 'demo.milieu');
  if (!existsSync(file)) {
    const made = mkdtempSync(join(tmpdir(), 'milieu-demo-'));
    milieu('demo', '--no-open', '--out', made, '--runs', '20', '--quiet');
    mkdirSync(kept, { recursive: true });
    renameSync(join(made, 'demo.milieu'), file);
    rmSync(made, { recursive: true, force: true });
  }
  return file;
}

/** A workbench that is being served. */
export class Desk {
  constructor(
    readonly folder: string,
    readonly file: string,
    readonly origin: string,
    readonly token: string,
    private readonly server: ChildProcess,
  ) {}

  /** Serves a file until `stop`. */
  static async open(file: string, folder: string, ...words: string[]): Promise<Desk> {
    const server = spawn(PROGRAM, ['open', file, '--no-browser', '--json', ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    const text = await new Promise<string>((told, failed) => {
      let all = '';
      server.stdout?.on('data', (part: Buffer) => {
        all += part.toString();
        if (all.trimEnd().endsWith('}')) told(all);
      });
      server.on('exit', (code) => failed(new Error(`the workbench ended with ${code}: ${all}`)));
    });
    const { address } = JSON.parse(text) as { address: string };
    const url = new URL(address);
    return new Desk(folder, file, url.origin, url.searchParams.get('token') ?? '', server);
  }

  /** The address of a screen, as somebody types it who is in already. */
  url(path: string): string {
    return `${this.origin}/${path.replace(/^\//, '')}`;
  }

  /** The address of a screen for somebody who comes in. */
  entry(path = 'home'): string {
    return `${this.url(path)}${path.includes('?') ? '&' : '?'}token=${this.token}`;
  }

  /** A command on the file: `@file` stands for it. */
  milieu(...words: string[]): string {
    return milieu(...words.map((word) => (word === '@file' ? this.file : word)));
  }

  stop(): void {
    this.server.removeAllListeners('exit');
    this.server.kill();
  }
}

/** Waits until the screen shows its page: the heading is there and nothing is at work. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main .waiting, main progress')).toHaveCount(0, { timeout: 60_000 });
}

export const test = base.extend<{ desk: Desk; page: Page }>({
  desk: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'milieu-desk-'));
    const file = join(folder, 'demo.milieu');
    copyFileSync(demoFile(), file);
    const desk = await Desk.open(file, folder);
    await use(desk);
    desk.stop();
    rmSync(folder, { recursive: true, force: true });
  },
  page: async ({ page, desk }, use) => {
    // No request may leave this machine, and no error may pass unseen.
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== desk.origin) foreign.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(desk.entry());
    await settled(page);
    await use(page);
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(errors, 'errors of the page').toEqual([]);
  },
});

export { expect };
