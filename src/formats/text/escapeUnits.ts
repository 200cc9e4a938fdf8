/**
 * Code units that XML, and with it XLSX, cannot hold or does not keep: control characters, halves of surrogate pairs
 * and non-characters; and the underscore where it would be taken for the start of such an escape.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g

/**
 * Writes what a text file cannot hold as `_xHHHH_`, as Office Open XML does (ECMA-376, ST_Xstring):
 * `readUnits` gives the very same text back.
 */
export function escapeUnits(text: string): string {
  return text.replace(UNSAFE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/** Reads a text that `escapeUnits` has written. */
export function readUnits(text: string): string {
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
