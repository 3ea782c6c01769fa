// Colours, shapes and line patterns. A group has colour and shape, a layer colour and pattern:
// neither is ever told by colour alone.

export interface Theme {
  dark: boolean;
  ink: string;
  soft: string;
  paper: string;
  focus: string;
}

/** The theme the page has now. */
export function themeNow(): Theme {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    dark: style.colorScheme.includes('dark'),
    ink: token('--ink'),
    soft: token('--soft'),
    paper: token('--paper'),
    focus: token('--focus'),
  };
}

const GROUPS_LIGHT = ['#1b1f24', '#0072b2', '#b97f00', '#b0558a', '#00845f', '#d55e00'];
const GROUPS_DARK = ['#f2f4f7', '#56b4e9', '#e69f00', '#cc79a7', '#009e73', '#d55e00'];
const MORE_LIGHT = ['#0072b2', '#d55e00', '#00845f', '#b0558a', '#b97f00', '#1b1f24', '#6a4c9c', '#5b6b00', '#a11d33', '#00707a'];
const MORE_DARK = ['#56b4e9', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#f2f4f7', '#b39ddb', '#b5c34a', '#f08a9b', '#4dd0d6'];

/** Colour of a class; unknown has none of its own. */
export function classColour(theme: Theme, colour: string, at: number): string {
  if (at < 0) return theme.soft;
  const list = colour === 'group' ? (theme.dark ? GROUPS_DARK : GROUPS_LIGHT) : theme.dark ? MORE_DARK : MORE_LIGHT;
  return list[at % list.length] ?? theme.soft;
}

export const LAYERS = ['products', 'people', 'money', 'information', 'knowledge', 'projects'] as const;
const LAYERS_LIGHT = ['#57606a', '#b0558a', '#8a5f00', '#00845f', '#0072b2', '#57606a'];
const LAYERS_DARK = ['#9aa4af', '#cc79a7', '#e69f00', '#009e73', '#56b4e9', '#9aa4af'];
export const PATTERNS: number[][] = [[], [9, 4], [1.5, 3], [7, 3, 1.5, 3], [4, 2.5], []];

export function layerColour(theme: Theme, layer: number): string {
  return (theme.dark ? LAYERS_DARK : LAYERS_LIGHT)[layer] ?? theme.soft;
}

export const SHAPES = ['square', 'circle', 'triangle', 'diamond', 'pentagon', 'shield'] as const;
/** Name of the shape of a group; unknown is a ring. */
export function shapeName(group: number): string {
  return SHAPES[group] ?? 'ring';
}

function corners(path: CanvasRenderingContext2D | Path2D, count: number, turn: number, x: number, y: number, r: number): void {
  for (let k = 0; k < count; k++) {
    const angle = turn + (2 * Math.PI * k) / count;
    const px = x + 1.25 * r * Math.cos(angle);
    const py = y + 1.25 * r * Math.sin(angle);
    if (k === 0) path.moveTo(px, py);
    else path.lineTo(px, py);
  }
  path.closePath();
}

/** Adds a node's shape to a path: the same shapes as in the program's own drawings. */
export function shape(path: CanvasRenderingContext2D | Path2D, group: number, x: number, y: number, r: number): void {
  const up = -Math.PI / 2;
  switch (group) {
    case 0:
      path.rect(x - r, y - r, 2 * r, 2 * r);
      return;
    case 2:
      return corners(path, 3, up, x, y, r);
    case 3:
      return corners(path, 4, up, x, y, r);
    case 4:
      return corners(path, 5, up, x, y, r);
    case 5:
      return corners(path, 3, -up, x, y, r);
    case 1:
      path.moveTo(x + r, y);
      path.arc(x, y, r, 0, 2 * Math.PI);
      return;
    default:
      path.moveTo(x + r, y);
      path.arc(x, y, r, 0, 2 * Math.PI);
      path.moveTo(x + 0.5 * r, y);
      path.arc(x, y, 0.5 * r, 0, 2 * Math.PI);
  }
}
