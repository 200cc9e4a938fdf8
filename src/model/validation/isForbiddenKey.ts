const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Tells whether every object inherits a key, so that no record may have it. */
export function isForbiddenKey(key: string): boolean {
  return FORBIDDEN.has(key)
}
