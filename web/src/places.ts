// All places of the workbench and what draws their screens.

import type { Component } from 'svelte';
import type { Page } from './api/client';

/** What a screen of its own is given. */
export interface ScreenProps {
  page: Page;
}

export interface Screen {
  path: string;
}

export interface Place {
  key: string;
  screens: Screen[];
  /** Whether it stands at the foot of the rail. */
  foot?: boolean;
}

const place = (key: string, paths: string[], foot = false): Place => ({
  key,
  screens: paths.map((path) => ({ path })),
  foot,
});

/** In the order of the rail. The server has the same list for its plain pages. */
export const PLACES: Place[] = [
  place('home', ['home']),
  place('territory', ['territory/map', 'territory/statistics', 'territory/compare']),
  place('network', ['network/graph', 'network/matrix', 'network/proximities', 'network/gateways']),
  place('scorecard', ['scorecard/factors', 'scorecard/type', 'scorecard/diagnosis', 'scorecard/approach', 'scorecard/targets']),
  place('figures', ['figures/innovation', 'figures/creativity', 'figures/links', 'figures/speed', 'figures/framework', 'figures/policy']),
  place('evolution', ['evolution/model', 'evolution/estimates', 'evolution/counterfactual']),
  place('data', ['data/import', 'data/sources', 'data/quality', 'data/history'], true),
  place('settings', ['settings'], true),
];

/** Screens that draw more than words, figures and tables: `network/graph` in `screens/network-graph.svelte`. */
const DRAWN = import.meta.glob<{ default: Component<ScreenProps> }>('./screens/*.svelte');

/** What draws a screen; without, the page is drawn as every page is. */
export function drawnBy(path: string): (() => Promise<{ default: Component<ScreenProps> }>) | undefined {
  return DRAWN[`./screens/${path.replaceAll('/', '-')}.svelte`];
}

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
