// Draws a network on a canvas.
//
// All ties of one style go into one path, all nodes of one style into another; what is off the
// screen is left out. The drawing goes into a picture that is larger than the screen, and while a
// hand pans or zooms only that picture is moved: a frame costs one copy, whatever the network. When
// the hand rests the picture is drawn anew, in pieces of a frame each, and then taken in one go.

import type { Network } from './network';
import { classColour, layerColour, PATTERNS, shape, type Theme } from './look';

/** Scale and shift, as in d3-zoom. */
export interface View {
  k: number;
  x: number;
  y: number;
}

/** How much wider and higher the picture is than the screen. */
const MARGIN = 0.35;
/** Ties that are drawn in one frame. */
const PIECE = 2500;
/** Ties in view up to which they have their pattern: patterns cost several times the line. */
const PATTERNED = 1500;
/** Ties up to which every frame of a gesture is drawn afresh. */
const FEW = 600;
/** Names in view. */
const NAMES = 60;

interface Marks {
  selected: number;
  hovered: number;
  walked: number;
  /** A node that is being moved, at its new place. */
  moved: { node: number; x: number; y: number } | null;
}

export class Picture {
  private network: Network | null = null;
  private theme: Theme | null = null;
  private picture: HTMLCanvasElement = document.createElement('canvas');
  private spare: HTMLCanvasElement = document.createElement('canvas');
  private pictured: View | null = null;
  private work: Generator<void> | null = null;
  private worked: View = { k: 1, x: 0, y: 0 };
  private frame = 0;
  private rest = 0;
  private width = 1;
  private height = 1;
  private ratio = 1;
  view: View = { k: 1, x: 0, y: 0 };
  marks: Marks = { selected: -1, hovered: -1, walked: -1, moved: null };
  /** Told whether lines have lost their patterns because there are too many. */
  solid: (now: boolean) => void = () => undefined;

  constructor(private readonly canvas: HTMLCanvasElement) {}

  size(width: number, height: number): void {
    this.ratio = Math.min(2, window.devicePixelRatio || 1);
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
    this.canvas.width = Math.round(this.width * this.ratio);
    this.canvas.height = Math.round(this.height * this.ratio);
    this.anew();
  }

  show(network: Network, theme: Theme): void {
    this.network = network;
    this.theme = theme;
    this.anew();
  }

  /** The view moved under a hand. */
  moveTo(view: View): void {
    this.view = view;
    window.clearTimeout(this.rest);
    if ((this.network?.m ?? 0) <= FEW) return this.anew();
    this.rest = window.setTimeout(() => this.anew(), 140);
    if (!this.covered()) this.anew(true);
    this.paint();
  }

  /** Marks changed: the picture itself stays. */
  paint(): void {
    if (!this.frame) this.frame = requestAnimationFrame(() => this.step());
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    window.clearTimeout(this.rest);
    this.frame = 0;
    this.work = null;
  }

  /** A picture of what is on the screen, on paper. */
  async png(): Promise<Blob | null> {
    const sheet = document.createElement('canvas');
    sheet.width = this.canvas.width;
    sheet.height = this.canvas.height;
    const context = sheet.getContext('2d');
    if (!context || !this.theme) return null;
    context.fillStyle = this.theme.paper;
    context.fillRect(0, 0, sheet.width, sheet.height);
    context.drawImage(this.canvas, 0, 0);
    return new Promise((told) => sheet.toBlob(told));
  }

  /** Draws the picture anew; one that is half drawn is only given up if the view moved since. */
  private anew(unlessAtWork = false): void {
    if (unlessAtWork && this.work) return;
    this.worked = { ...this.view };
    this.work = this.draw(this.worked);
    this.paint();
  }

  /** Whether the picture still reaches all edges of the screen. */
  private covered(): boolean {
    if (!this.pictured) return false;
    const s = this.view.k / this.pictured.k;
    const left = this.view.x - this.pictured.x * s - MARGIN * this.width * s;
    const top = this.view.y - this.pictured.y * s - MARGIN * this.height * s;
    const reach = (1 + 2 * MARGIN) * s;
    return left <= 0 && top <= 0 && left + reach * this.width >= this.width && top + reach * this.height >= this.height;
  }

  private step(): void {
    this.frame = 0;
    if (this.work) {
      if (this.work.next().done) this.work = null;
      else this.paint();
    }
    this.compose();
  }

  /** Picture, then marks. */
  private compose(): void {
    const context = this.canvas.getContext('2d');
    if (!context || !this.network || !this.theme) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    if (this.pictured) {
      const s = this.view.k / this.pictured.k;
      const left = this.view.x - (this.pictured.x + MARGIN * this.width) * s;
      const top = this.view.y - (this.pictured.y + MARGIN * this.height) * s;
      const wide = (1 + 2 * MARGIN) * s;
      context.drawImage(this.picture, left, top, wide * this.width, wide * this.height);
    }
    this.mark(context, this.network, this.theme);
  }

  private mark(context: CanvasRenderingContext2D, network: Network, theme: Theme): void {
    const { selected, hovered, walked, moved } = this.marks;
    const { ties } = network.data;
    const { k } = this.view;
    const px = (i: number) => (moved?.node === i ? moved.x : (network.x[i] ?? 0)) * k + this.view.x;
    const py = (i: number) => (moved?.node === i ? moved.y : (network.y[i] ?? 0)) * k + this.view.y;
    const line = (tie: number) => {
      context.moveTo(px(ties.from[tie] ?? 0), py(ties.from[tie] ?? 0));
      context.lineTo(px(ties.to[tie] ?? 0), py(ties.to[tie] ?? 0));
    };
    const around = moved?.node ?? (selected >= 0 ? selected : hovered);
    if (around >= 0 && around < network.n) {
      const own = network.tiesOf[around] ?? [];
      for (let layer = 0; layer < PATTERNS.length; layer++) {
        context.beginPath();
        for (const tie of own) if (ties.layer[tie] === layer) line(tie);
        context.setLineDash(PATTERNS[layer] ?? []);
        context.strokeStyle = layerColour(theme, layer);
        context.lineWidth = 2;
        context.stroke();
      }
      context.setLineDash([]);
      const drawn = new Set([around, ...own.slice(0, 400).map((tie) => network.other(tie, around))]);
      for (const i of drawn) this.node(context, network, theme, i, px(i), py(i));
      let names = 0;
      for (const i of drawn) if (names++ < 25) this.label(context, network, theme, i, px(i), py(i), i === around);
    }
    if (walked >= 0) {
      context.beginPath();
      line(walked);
      context.strokeStyle = theme.focus;
      context.lineWidth = 4;
      context.stroke();
    }
    for (const [i, width] of [
      [hovered, 1.5],
      [selected, 3],
    ] as const) {
      if (i < 0 || i >= network.n) continue;
      context.beginPath();
      context.arc(px(i), py(i), this.radius(network, i, k) * 1.3 + 4, 0, 2 * Math.PI);
      context.strokeStyle = theme.focus;
      context.lineWidth = width;
      context.stroke();
    }
    if (hovered >= 0 && hovered < network.n) this.label(context, network, theme, hovered, px(hovered), py(hovered), true);
  }

  radius(network: Network, i: number, k: number): number {
    return (network.radius[i] ?? 4) * Math.min(2, Math.max(0.6, Math.pow(k, 0.35)));
  }

  private node(context: CanvasRenderingContext2D, network: Network, theme: Theme, i: number, x: number, y: number): void {
    const { nodes, colour } = network.data;
    const r = this.radius(network, i, this.view.k);
    context.beginPath();
    shape(context, (nodes.inside[i] ?? 0) > 0 ? 1 : (nodes.group[i] ?? -1), x, y, r);
    const tone = classColour(theme, colour, nodes.class[i] ?? -1);
    const hollow = nodes.outside[i] === 1 || (nodes.class[i] ?? -1) < 0;
    context.fillStyle = hollow ? theme.paper : tone;
    context.fill('evenodd');
    context.strokeStyle = hollow ? tone : theme.paper;
    context.lineWidth = hollow ? 1.5 : 1;
    context.stroke();
  }

  private label(
    context: CanvasRenderingContext2D,
    network: Network,
    theme: Theme,
    i: number,
    x: number,
    y: number,
    strong: boolean,
  ): void {
    context.font = `${strong ? '600 ' : ''}12px system-ui, sans-serif`;
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    context.lineJoin = 'round';
    const text = short(network.name(i));
    const at = x + this.radius(network, i, this.view.k) * 1.3 + 4;
    context.strokeStyle = theme.paper;
    context.lineWidth = 3;
    context.strokeText(text, at, y);
    context.fillStyle = theme.ink;
    context.fillText(text, at, y);
  }

  /** Draws into the spare picture, a piece a frame, and takes it when it is whole. */
  private *draw(view: View): Generator<void> {
    const { network, theme, width, height, ratio, spare } = this;
    if (!network || !theme) return;
    const wide = Math.round(width * (1 + 2 * MARGIN) * ratio);
    const high = Math.round(height * (1 + 2 * MARGIN) * ratio);
    if (spare.width !== wide || spare.height !== high) {
      spare.width = wide;
      spare.height = high;
    }
    const context = spare.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, wide, high);
    context.setTransform(ratio, 0, 0, ratio, MARGIN * width * ratio, MARGIN * height * ratio);
    const { nodes, ties, colour } = network.data;
    const { k } = view;
    // The picture's edges in the network's own pixels.
    const x0 = (-MARGIN * width - view.x) / k;
    const x1 = ((1 + MARGIN) * width - view.x) / k;
    const y0 = (-MARGIN * height - view.y) / k;
    const y1 = ((1 + MARGIN) * height - view.y) / k;
    const byLayer: number[][] = PATTERNS.map(() => []);
    let inView = 0;
    for (let tie = 0; tie < network.m; tie++) {
      const ax = network.x[ties.from[tie] ?? 0] ?? 0;
      const bx = network.x[ties.to[tie] ?? 0] ?? 0;
      if ((ax < x0 && bx < x0) || (ax > x1 && bx > x1)) continue;
      const ay = network.y[ties.from[tie] ?? 0] ?? 0;
      const by = network.y[ties.to[tie] ?? 0] ?? 0;
      if ((ay < y0 && by < y0) || (ay > y1 && by > y1)) continue;
      byLayer[ties.layer[tie] ?? 0]?.push(tie);
      inView++;
    }
    const patterned = inView <= PATTERNED;
    this.solid(!patterned);
    context.globalAlpha = inView > 3000 ? 0.35 : inView > 800 ? 0.5 : 0.75;
    let drawn = 0;
    for (let layer = 0; layer < byLayer.length; layer++) {
      const own = byLayer[layer] ?? [];
      context.strokeStyle = layerColour(theme, layer);
      context.lineWidth = inView > 3000 ? 0.75 : 1.1;
      context.setLineDash(patterned ? (PATTERNS[layer] ?? []) : []);
      // Several layers between the same two lie side by side.
      const aside = (layer - 2) * 1.6;
      for (let first = 0; first < own.length; first += PIECE) {
        const last = Math.min(own.length, first + PIECE);
        context.beginPath();
        for (let at = first; at < last; at++) {
          const tie = own[at] ?? 0;
          let a = ties.from[tie] ?? 0;
          let b = ties.to[tie] ?? 0;
          if (b < a) [a, b] = [b, a];
          const ax = (network.x[a] ?? 0) * k + view.x;
          const ay = (network.y[a] ?? 0) * k + view.y;
          const bx = (network.x[b] ?? 0) * k + view.x;
          const by = (network.y[b] ?? 0) * k + view.y;
          const length = Math.hypot(bx - ax, by - ay) || 1;
          const sx = (-(by - ay) / length) * aside;
          const sy = ((bx - ax) / length) * aside;
          context.moveTo(ax + sx, ay + sy);
          context.lineTo(bx + sx, by + sy);
        }
        context.stroke();
        drawn += last - first;
        if (drawn >= PIECE) {
          drawn = 0;
          yield;
        }
      }
    }
    context.setLineDash([]);
    context.globalAlpha = 1;
    // Nodes: one path per style, the large below the small.
    const styles = new Map<string, number[]>();
    for (const i of network.order) {
      const x = network.x[i] ?? 0;
      const y = network.y[i] ?? 0;
      if (x < x0 || x > x1 || y < y0 || y > y1) continue;
      const style = `${nodes.class[i]} ${nodes.outside[i]}`;
      const list = styles.get(style);
      if (list) list.push(i);
      else styles.set(style, [i]);
    }
    for (const list of styles.values()) {
      const first = list[0] ?? 0;
      context.beginPath();
      for (const i of list) {
        const group = (nodes.inside[i] ?? 0) > 0 ? 1 : (nodes.group[i] ?? -1);
        shape(context, group, (network.x[i] ?? 0) * k + view.x, (network.y[i] ?? 0) * k + view.y, this.radius(network, i, k));
      }
      const tone = classColour(theme, colour, nodes.class[first] ?? -1);
      const hollow = nodes.outside[first] === 1 || (nodes.class[first] ?? -1) < 0;
      context.fillStyle = hollow ? theme.paper : tone;
      context.strokeStyle = hollow ? tone : theme.paper;
      context.lineWidth = hollow ? 1.5 : 1;
      context.fill();
      context.stroke();
    }
    yield;
    this.letter(context, network, theme, view, width, height);
    this.spare = this.picture;
    this.picture = spare;
    this.pictured = view;
  }

  /** Numbers of groups, dots of pins, and the names that have room, best connected first. */
  private letter(
    context: CanvasRenderingContext2D,
    network: Network,
    theme: Theme,
    view: View,
    width: number,
    height: number,
  ): void {
    const { nodes } = network.data;
    const taken = new Set<string>();
    let names = 0;
    for (const i of network.order) {
      const x = (network.x[i] ?? 0) * view.k + view.x;
      const y = (network.y[i] ?? 0) * view.k + view.y;
      if (x < -MARGIN * width || x > (1 + MARGIN) * width || y < -MARGIN * height || y > (1 + MARGIN) * height) continue;
      if (nodes.pinned[i]) {
        context.beginPath();
        context.arc(x, y, 1.8, 0, 2 * Math.PI);
        context.fillStyle = nodes.outside[i] ? theme.ink : theme.paper;
        context.fill();
      }
      if ((nodes.inside[i] ?? 0) > 0 && this.radius(network, i, view.k) > 9) {
        context.font = '600 10px system-ui, sans-serif';
        context.textAlign = 'center';
        context.textBaseline = 'middle';
        context.fillStyle = theme.ink;
        context.fillText(String(nodes.inside[i]), x, y);
      }
      if (names >= NAMES * (1 + 2 * MARGIN)) continue;
      const text = short(network.name(i));
      const from = Math.floor(x / 20);
      const cells: string[] = [];
      for (let step = 0; step * 20 < text.length * 6.8 + 24; step++) {
        for (const row of new Set([Math.floor((y - 8) / 9), Math.floor(y / 9), Math.floor((y + 8) / 9)])) cells.push(`${row} ${from + step}`);
      }
      if (cells.some((cell) => taken.has(cell))) continue;
      for (const cell of cells) taken.add(cell);
      names++;
      this.label(context, network, theme, i, x, y, false);
    }
  }
}

/** A name on one line and not too long; by letters as people see them, so that none is cut in two. */
export function short(name: string, most = 30): string {
  const letters = [...name.replace(/\s+/g, ' ')];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}
