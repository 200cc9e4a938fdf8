/**
 * Turns a name into a valid XML id (NCName), unique per name. A character other than a letter, digit, `-` or `.`
 * becomes its code between `_x` and `_`, the way Illustrator encodes layer names.
 */
export function toXmlId(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9.-]/gu, (letter) => `_x${letter.codePointAt(0)!.toString(16).toUpperCase()}_`)
  return /^[A-Za-z_]/.test(safe) ? safe : `_${safe}`
}
