// The page's own texts, from the same message files as the program's.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export const LANGUAGES = ['en', 'it', 'de', 'es', 'fr', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

let bundle = $state.raw<FluentBundle | null>(null);
let current = $state<Language>('en');

/** The language of the page: that of the address, else the one chosen before, else the browser's. */
export function preferred(asked: string): Language {
  const wishes = [asked, window.localStorage.getItem('milieu-language') ?? '', ...navigator.languages];
  for (const wish of wishes) {
    const found = LANGUAGES.find((language) => wish.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return 'en';
}

/** Fetches the texts of a language. */
export async function load(language: Language): Promise<void> {
  const response = await fetch(`/api/texts?lang=${language}`);
  const next = new FluentBundle(language, { useIsolating: false });
  next.addResource(new FluentResource(await response.text()), { allowOverrides: true });
  bundle = next;
  current = language;
  document.documentElement.lang = language;
}

/** Whether texts are there yet. */
export function ready(): boolean {
  return bundle !== null;
}

/** The present language. */
export function language(): Language {
  return current;
}

/** A text by its key; a key that no file has is shown, so that it is seen. */
export function t(key: string, args: Record<string, FluentVariable> = {}): string {
  const pattern = bundle?.getMessage(key)?.value;
  if (!bundle || !pattern) return bundle ? `⟦${key}⟧` : '';
  return bundle.formatPattern(pattern, args);
}

/** A moment of the file's history, in the reader's way. */
export function moment(text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  return new Intl.DateTimeFormat(current, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
