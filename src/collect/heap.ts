import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the heap small from here on: most of a run's peak is garbage. The nursery stays as large as loading the program
 * made it (4 MB; at its smallest from the start it is emptied four times as often, up to a fifth of the whole time), and
 * the old generation is cleared when it has grown by an eighth (which costs a fiftieth).
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=12');
}
