// What screens share beside the address.

/** Counts changes of the territory file that this page knows of; screens ask anew when it grows. */
export const changes = $state({ count: 0 });

/** Says that the file was changed. */
export function changed(): void {
  changes.count += 1;
}
