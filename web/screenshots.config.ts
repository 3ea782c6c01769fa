import base from './playwright.config';

// Pictures of every screen, light and dark, in the folder `screenshots`.
export default { ...base, testDir: 'screenshots', testMatch: '*.shots.ts', outputDir: 'test-results/shots' };
