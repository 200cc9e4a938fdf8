const SCHEMES = new Set(['http:', 'https:', 'mailto:'])

/** Tells whether an address may appear in a published file: web and mail only, never a script or a file. */
export function isSafeLink(address: string): boolean {
  try {
    return SCHEMES.has(new URL(address).protocol)
  } catch {
    return false
  }
}
