// Regions of a drawn map can be chosen: by mouse, with the arrow keys and Enter.

interface Centre {
  mark: SVGGElement;
  x: number;
  y: number;
}

const WAYS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function marks(drawing: Element): SVGGElement[] {
  return [...drawing.querySelectorAll<SVGGElement>('g[data-kind="region"]')];
}

function centre(mark: SVGGElement): Centre {
  const box = mark.getBoundingClientRect();
  return { mark, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The nearest region in a direction; what lies aside counts as twice as far. */
export function neighbour(from: SVGGElement, all: SVGGElement[], key: string): SVGGElement | null {
  const way = WAYS[key];
  if (!way) return null;
  const here = centre(from);
  let best: SVGGElement | null = null;
  let least = Infinity;
  for (const mark of all) {
    if (mark === from) continue;
    const there = centre(mark);
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const along = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    if (along <= 0.5) continue;
    const far = along + 2 * aside;
    if (far < least) [least, best] = [far, mark];
  }
  return best;
}

/** Marks the chosen region, and keeps one region in the order of the tab key. */
export function markChosen(drawing: Element, chosen: string | null): void {
  const all = marks(drawing);
  const first = all.find((mark) => mark.dataset['key'] === chosen) ?? all[0];
  for (const mark of all) {
    const is = mark.dataset['key'] === chosen;
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-pressed', String(is));
    mark.setAttribute('tabindex', mark === first ? '0' : '-1');
    mark.classList.toggle('chosen', is);
  }
}

/** Attaches the behaviour; the answer takes it away. */
export function choosable(drawing: Element, choose: (key: string) => void): () => void {
  const region = (event: Event): SVGGElement | null =>
    (event.target as Element | null)?.closest<SVGGElement>('g[data-kind="region"]') ?? null;
  const clicked = (event: Event): void => {
    const key = region(event)?.dataset['key'];
    if (key) choose(key);
  };
  const pressed = (event: Event): void => {
    const mark = region(event);
    if (!mark || !(event instanceof KeyboardEvent) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(mark.dataset['key'] ?? '');
    } else if (event.key in WAYS) {
      event.preventDefault();
      const next = neighbour(mark, marks(drawing), event.key);
      if (!next) return;
      mark.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    }
  };
  drawing.addEventListener('click', clicked);
  drawing.addEventListener('keydown', pressed);
  return () => {
    drawing.removeEventListener('click', clicked);
    drawing.removeEventListener('keydown', pressed);
  };
}
