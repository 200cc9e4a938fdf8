const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Tells whether a key reaches into every object, so that no record may have it. */
export function isForbiddenKey(key: string): boolean {
  return FORBIDDEN.has(key)
}
