// All places of the workbench and what draws their screens.

import type { Component } from 'svelte';
import type { Page } from './api/client';

/** What a screen of its own is given. */
export interface ScreenProps {
  page: Page;
}

export interface Screen {
  path: string;
  /** What draws it; without, the page is drawn as every page is: words, figures, tables. */
  draw?: () => Promise<{ default: Component<ScreenProps> }>;
}

export interface Place {
  key: string;
  screens: Screen[];
  /** Whether it stands at the foot of the rail. */
  foot?: boolean;
}

export const PLACES: Place[] = [
  { key: 'home', screens: [{ path: 'home' }] },
  { key: 'scorecard', screens: [{ path: 'scorecard/factors' }] },
];

export function placeOf(path: string): Place | undefined {
  return PLACES.find((place) => place.screens.some((screen) => screen.path === path));
}

export function screenOf(path: string): Screen | undefined {
  return placeOf(path)?.screens.find((screen) => screen.path === path);
}

/** Key of the name of a screen. */
export function nameKey(path: string): string {
  return `web-screen-${path.replaceAll('/', '-')}`;
}
