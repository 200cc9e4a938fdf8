const SCHEMES = new Set(['http:', 'https:', 'mailto:'])

/** Tells whether an address may stand in what is published: of the web or of mail, never a script or a file. */
export function isSafeLink(address: string): boolean {
  try {
    return SCHEMES.has(new URL(address).protocol)
  } catch {
    return false
  }
}
