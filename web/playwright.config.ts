import { defineConfig } from '@playwright/test';

// The distribution's Chromium; nothing it does by itself may reach a network.
export const LAUNCH = {
  executablePath: process.env['MILIEU_CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['line']],
  use: { launchOptions: LAUNCH, locale: 'en-GB', viewport: { width: 1280, height: 800 }, trace: 'retain-on-failure' },
});
