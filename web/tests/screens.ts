// All screens, as the page itself lists them.

export const SCREENS = [
  'home',
  'territory/map',
  'territory/statistics',
  'territory/compare',
  'network/graph',
  'network/matrix',
  'network/proximities',
  'network/gateways',
  'scorecard/factors',
  'scorecard/type',
  'scorecard/diagnosis',
  'scorecard/approach',
  'scorecard/targets',
  'figures/innovation',
  'figures/creativity',
  'figures/links',
  'figures/speed',
  'figures/framework',
  'figures/policy',
  'evolution/model',
  'evolution/estimates',
  'evolution/counterfactual',
  'data/import',
  'data/sources',
  'data/quality',
  'data/history',
  'settings',
] as const;

export const LANGUAGES = ['en', 'it', 'de', 'es', 'fr', 'pl'] as const;
export const THEMES = ['light', 'dark'] as const;
