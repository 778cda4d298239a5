import { sizes } from '../model/sizes.ts';

/** From node to node of a network: room for the words of an exchange. */
const pace = { x: sizes.step.width + 208, y: sizes.step.height + 148 } as const;

/** Where a node of a value network stands that is made of columns and rows. */
export function networkPlace(column: number, row: number): { readonly x: number; readonly y: number } {
  return { x: column * pace.x, y: row * pace.y };
}
