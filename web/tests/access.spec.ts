// Every screen, in six languages and two themes: no serious fault of access, nothing untranslated,
// nothing from another host (watched by the fixture).

import AxeBuilder from '@axe-core/playwright';
import { expect, settled, test } from './desk';
import { LANGUAGES, SCREENS, THEMES } from './screens';

for (const theme of THEMES) {
  for (const language of LANGUAGES) {
    test(`all screens in ${language}, ${theme}`, async ({ page, desk }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme: theme });
      for (const screen of SCREENS) {
        await page.goto(desk.url(`${screen}?lang=${language}`));
        await settled(page);
        await test.step(screen, async () => {
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          const text = await page.locator('body').innerText();
          expect.soft(text, `${screen}: texts that no language has`).not.toContain('⟦');
          const found = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
          const serious = found.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
          const told = serious.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')}`);
          expect.soft(told, `${screen}: faults of access`).toEqual([]);
        });
      }
    });
  }
}
