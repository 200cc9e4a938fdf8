/** Code units that XML and XLSX cannot store: control characters, lone surrogates and noncharacters. */
const UNIT = String.raw`[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]`
/** These, and an underscore that would start an escape, ended by another underscore or by that of the next escape. */
const UNSAFE = new RegExp(`${UNIT}|_(?=x[0-9A-Fa-f]{4}(?:_|${UNIT}))`, 'g')
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g

/**
 * Escapes what a text file cannot store as `_xHHHH_`, as Office Open XML does (ECMA-376, ST_Xstring). `readUnits`
 * restores the exact text.
 */
export function escapeUnits(text: string): string {
  return text.replace(UNSAFE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/** Reads a text written by `escapeUnits`. */
export function readUnits(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
