// The guided tour: five real steps of one kind of user; where one stands is kept in this browser.

export const TOURS = {
  centre: ['network/gateways', 'data/import', 'home', 'scorecard/factors', 'figures/policy'],
  policy: ['scorecard/factors', 'scorecard/type', 'network/gateways', 'scorecard/diagnosis', 'figures/policy'],
  research: ['data/sources', 'network/graph', 'network/matrix', 'evolution/model', 'scorecard/factors'],
} as const;
export type Tour = keyof typeof TOURS;

interface Kept {
  tour: Tour | '';
  step: number;
  open: boolean;
  asked: boolean;
}

function read(): Kept {
  try {
    const found = JSON.parse(window.localStorage.getItem('milieu-tour') ?? '{}') as Partial<Kept>;
    const known = found.tour && found.tour in TOURS ? found.tour : '';
    const step = Math.min(Math.max(Math.trunc(Number(found.step) || 0), 0), 4);
    return { tour: known, step, open: found.open === true, asked: found.asked === true };
  } catch {
    return { tour: '', step: 0, open: false, asked: false };
  }
}

export const tour = $state<Kept>(read());

export function setTour(next: Partial<Kept>): void {
  Object.assign(tour, next);
  window.localStorage.setItem('milieu-tour', JSON.stringify(tour));
}
