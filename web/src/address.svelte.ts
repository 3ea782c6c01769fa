// The address is the state: everything that decides what is shown stands in path and query.

interface Place {
  path: string;
  query: URLSearchParams;
}

function read(): Place {
  const path = window.location.pathname.replace(/^\/+|\/+$/g, '') || 'home';
  return { path, query: new URLSearchParams(window.location.search) };
}

let place = $state.raw<Place>(read());

window.addEventListener('popstate', () => (place = read()));

/** Where we are; reactive. */
export const address = {
  get path(): string {
    return place.path;
  },
  get query(): URLSearchParams {
    return place.query;
  },
  /** A value of the query, or the empty text. */
  value(name: string): string {
    return place.query.get(name) ?? '';
  },
};

/** What goes along when the place changes: which territory state is looked at, not how. */
const KEPT = ['region', 'period', 'as_of', 'recorded', 'lang'];

/** What goes along from screen to screen of one place. */
const KEPT_WITHIN: Record<string, string[]> = {
  evolution: ['layers', 'waves', 'everyone', 'most', 'tied', 'effects'],
};

/** The address of a screen, with what is looked at kept. A path may bring a query of its own; a query
    alone changes the present address and keeps the screen. */
export function link(path: string, changes: Record<string, string | null> = {}): string {
  if (path.startsWith('?')) {
    const query = new URLSearchParams(place.query);
    for (const [name, value] of new URLSearchParams(path)) query.set(name, value);
    return `/${place.path}?${query}`;
  }
  const [bare = '', own = ''] = path.replace(/^\//, '').split('?');
  const query = new URLSearchParams();
  const within = bare.split('/')[0] ?? '';
  const same = place.path.split('/')[0] === within;
  for (const name of [...KEPT, ...(same ? (KEPT_WITHIN[within] ?? []) : [])]) {
    const value = place.query.get(name);
    if (value) query.set(name, value);
  }
  for (const [name, value] of new URLSearchParams(own)) query.set(name, value);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return `/${bare}${text ? `?${text}` : ''}`;
}

/** Goes to an address of the workbench. */
export function go(target: string): void {
  window.history.pushState(null, '', target);
  place = read();
}

/** Changes parts of the query of the present screen. `replace` leaves no step in the history. */
export function change(changes: Record<string, string | null>, replace = false): void {
  const query = new URLSearchParams(place.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  const target = `/${place.path}${text ? `?${text}` : ''}`;
  if (replace) window.history.replaceState(null, '', target);
  else window.history.pushState(null, '', target);
  place = read();
}

/** Makes ordinary links inside the page change the screen without loading it anew. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const anchor = (event.target as Element | null)?.closest?.('a');
  if (!anchor || anchor.target || anchor.hasAttribute('download')) return;
  const url = new URL(anchor.href, window.location.href);
  if (url.origin !== window.location.origin || url.pathname.startsWith('/api/') || url.hash) return;
  if (/\.[a-z]+$/.test(url.pathname)) return;
  event.preventDefault();
  go(url.pathname + url.search);
}
