// Weights of one's own, as they stand in the address: `accessibility/gateways:2,AC01:0.5`.

export type Weights = Map<string, number>;

/** Reads the weights of an address; what cannot be read is left out, the server says so. */
export function read(text: string): Weights {
  const found: Weights = new Map();
  for (const part of text.split(',')) {
    const at = part.lastIndexOf(':');
    const weight = Number(part.slice(at + 1));
    if (at > 0 && Number.isFinite(weight)) found.set(part.slice(0, at).trim(), weight);
  }
  return found;
}

/** The weights with one of them changed, as the address has them; 1 needs no words. */
export function changedText(text: string, name: string, weight: number): string {
  const weights = read(text);
  if (weight === 1) weights.delete(name);
  else weights.set(name, weight);
  return [...weights].map(([key, value]) => `${key}:${value}`).join(',');
}
