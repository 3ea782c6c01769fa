// How the page looks and whether single keys do something: kept in this browser.

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const kept = window.localStorage.getItem('milieu-theme') as Theme | null;

export const look = $state<{ theme: Theme; keys: boolean }>({
  theme: kept && THEMES.includes(kept) ? kept : 'system',
  keys: window.localStorage.getItem('milieu-keys') !== 'off',
});

function apply(): void {
  const root = document.documentElement;
  if (look.theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', look.theme);
}
apply();

export function setTheme(theme: Theme): void {
  look.theme = theme;
  window.localStorage.setItem('milieu-theme', theme);
  apply();
}

export function setKeys(on: boolean): void {
  look.keys = on;
  window.localStorage.setItem('milieu-keys', on ? 'on' : 'off');
}
