// What the frame knows of the file: asked once, and again after every change.

import { command, Problem } from '../api/client';
import type { components } from '../api/schema';
import { changed } from '../state.svelte';
import { language, t } from '../texts.svelte';

export type DeskView = components['schemas']['DeskView'];

export const desk = $state<{ view: DeskView | null; said: string; alert: string }>({ view: null, said: '', alert: '' });

let asked = 0;

/** Asks anew; when another window or program changed the file, every screen asks anew too. */
export async function lookAgain(tell = false): Promise<void> {
  const mine = ++asked;
  try {
    const response = await fetch(`/api/desk?lang=${language()}`);
    if (!response.ok || mine !== asked) return;
    const before = desk.view?.event;
    desk.view = (await response.json()) as DeskView;
    if (tell && before !== undefined && before !== desk.view.event) changed();
  } catch {
    // A server that has gone is told by the screen itself.
  }
}

/** Takes the last change back, or does it again. */
export async function step(verb: 'undo' | 'redo'): Promise<void> {
  const name = verb === 'undo' ? desk.view?.undo : desk.view?.redo;
  desk.alert = '';
  if (!name) {
    desk.said = t(verb === 'undo' ? 'web-nothing-to-undo' : 'web-nothing-to-redo');
    return;
  }
  try {
    await command([verb, '@file'], { title: t(`web-${verb}-named`, { name }), lang: language() });
    desk.said = t(verb === 'undo' ? 'web-undone' : 'web-redone', { name });
  } catch (error) {
    desk.alert = error instanceof Problem ? error.message || t(error.code || 'web-failed') : String(error);
  }
  changed();
}
