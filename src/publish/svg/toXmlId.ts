/**
 * Makes a name an id that XML allows (an NCName), never the same for two names: what is not a letter, a digit, `-` or
 * `.` becomes its code between `_x` and `_`, as Illustrator writes and reads names of layers.
 */
export function toXmlId(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9.-]/gu, (letter) => `_x${letter.codePointAt(0)!.toString(16).toUpperCase()}_`)
  return /^[A-Za-z_]/.test(safe) ? safe : `_${safe}`
}
