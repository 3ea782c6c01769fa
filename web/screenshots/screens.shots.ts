// A picture of every screen, light and dark.

import { settled, test } from '../tests/desk';
import { SCREENS, THEMES } from '../tests/screens';

test.setTimeout(600_000);

for (const theme of THEMES) {
  test(`every screen, ${theme}`, async ({ page, desk }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const screen of SCREENS) {
      await page.goto(desk.url(`${screen}?lang=en`));
      await settled(page);
      await page.waitForTimeout(400);
      const name = screen.replaceAll('/', '-');
      await page.screenshot({ path: `screenshots/out/${name}-${theme}.png`, fullPage: true });
    }
  });
}
