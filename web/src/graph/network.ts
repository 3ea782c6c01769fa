// The network on screen: columns as the server sends them, with what drawing and walking need.

import type { components } from '../api/schema';

export type GraphData = components['schemas']['GraphData'];

/** Side of the square that places from −1 to 1 are stretched to, before any zoom. */
export const SIDE = 800;

/** A network ready to be drawn: places in pixels before zoom, ties by node. */
export class Network {
  readonly n: number;
  readonly m: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Radius in pixels at zoom 1. */
  readonly radius: Float64Array;
  /** Nodes, best connected first: the order of names. */
  readonly order: number[];
  /** Ties of each node, strongest first. */
  readonly tiesOf: number[][];
  readonly byKey = new Map<string, number>();
  /** Nodes of each community, best connected first; those of none come last. */
  readonly communities: number[][];

  constructor(readonly data: GraphData) {
    const { nodes, ties } = data;
    this.n = nodes.key.length;
    this.m = ties.from.length;
    this.x = Float64Array.from(nodes.x, (x) => (x * SIDE) / 2);
    this.y = Float64Array.from(nodes.y, (y) => (-y * SIDE) / 2);
    const most = Math.max(Number.MIN_VALUE, ...known(nodes.value));
    const inside = nodes.inside.reduce((a, b) => Math.max(a, b), 1);
    const crowding = Math.min(1, Math.max(0.45, Math.sqrt(300 / Math.max(1, this.n))));
    this.radius = Float64Array.from({ length: this.n }, (_, i) => {
      const held = nodes.inside[i] ?? 0;
      if (held > 0) return 7 + 15 * Math.sqrt(held / inside);
      return crowding * (4.5 + 7.5 * Math.sqrt((nodes.value[i] ?? 0) / most));
    });
    this.order = Array.from({ length: this.n }, (_, i) => i);
    const rank = (i: number) => (nodes.inside[i] ?? 0) * 1e6 + (nodes.degree[i] ?? 0);
    this.order.sort((a, b) => rank(b) - rank(a) || a - b);
    this.tiesOf = Array.from({ length: this.n }, () => []);
    for (let tie = 0; tie < this.m; tie++) {
      this.tiesOf[ties.from[tie] ?? 0]?.push(tie);
      this.tiesOf[ties.to[tie] ?? 0]?.push(tie);
    }
    for (const own of this.tiesOf) own.sort((a, b) => (ties.weight[b] ?? 0) - (ties.weight[a] ?? 0) || a - b);
    nodes.key.forEach((key, i) => this.byKey.set(this.word(i), i));
    const communities: number[][] = [];
    const alone: number[] = [];
    for (const i of this.order) {
      const community = nodes.community[i] ?? -1;
      if (community < 0) alone.push(i);
      else (communities[community] ??= []).push(i);
    }
    this.communities = communities.filter((own) => own !== undefined);
    if (alone.length) this.communities.push(alone);
  }

  /** What stands for a node in the address. */
  word(i: number): string {
    return `${(this.data.nodes.inside[i] ?? 0) > 0 ? 'group' : 'actor'}:${this.data.nodes.key[i]}`;
  }

  name(i: number): string {
    return this.data.nodes.name[i] ?? '';
  }

  other(tie: number, node: number): number {
    const from = this.data.ties.from[tie] ?? 0;
    return from === node ? (this.data.ties.to[tie] ?? 0) : from;
  }

  /** The nearest neighbour, else the nearest node, within 45° of a direction; −1 if there is none. */
  towards(from: number, dx: number, dy: number): number {
    const nearest = (candidates: Iterable<number>): number => {
      let best = -1;
      let least = Infinity;
      for (const i of candidates) {
        const ax = (this.x[i] ?? 0) - (this.x[from] ?? 0);
        const ay = (this.y[i] ?? 0) - (this.y[from] ?? 0);
        const along = ax * dx + ay * dy;
        const across = Math.abs(ax * dy - ay * dx);
        if (i === from || along <= 0 || across > along) continue;
        const far = along + 2 * across;
        if (far < least) [best, least] = [i, far];
      }
      return best;
    };
    const tied = nearest((this.tiesOf[from] ?? []).map((tie) => this.other(tie, from)));
    return tied >= 0 ? tied : nearest(this.order);
  }
}

function* known(values: readonly (number | null | undefined)[]): Iterable<number> {
  // Not a spread of the whole column: there may be more values than a call takes arguments.
  let most = 0;
  for (const value of values) if (typeof value === 'number' && value > most) most = value;
  yield most;
}
