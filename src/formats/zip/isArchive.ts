/** Whether a file begins as a ZIP archive does. A text can begin with "PK" as well. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9
}
