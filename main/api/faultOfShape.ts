import { limits } from '../../shared/model/limits.ts';

/** The deepest request is a change: request, change, patches, patch, record; twice that is plenty. */
const deepest = 10;

/**
 * What is wrong with a request before its schema is asked: it is not plain JSON, too deep or too large. Level by
 * level, so that nothing that a sender nests (or ties into a circle) reaches the end of our stack.
 */
export function faultOfShape(request: unknown): 'invalid-request' | 'too-large' | null {
  let weight = 0;
  let level: readonly unknown[] = [request];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return 'invalid-request';
    const below: unknown[] = [];
    for (const value of level) {
      if (!isAtom(value) && !isPlain(value)) return 'invalid-request';
      weight += weigh(value);
      if (weight > limits.requestBytes) return 'too-large';
      if (isAtom(value)) continue;
      const inside: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
      // A loop: spreading a hundred thousand arguments into push would be too much for the stack.
      for (const one of inside) below.push(one);
      if (below.length > limits.requestBytes) return 'too-large';
    }
    level = below;
  }
  return null;
}

/** About how many bytes the value itself takes, what is inside it not counted. */
function weigh(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 1;
  let weight = 1;
  for (const key of Object.keys(value)) weight += key.length;
  return weight;
}

function isAtom(value: unknown): value is string | number | boolean | null | undefined {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
