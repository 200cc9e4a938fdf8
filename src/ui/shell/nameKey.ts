/** The name of the pressed key, in the form that actions use. */
export function nameKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  if (ctrlKey || metaKey) {
    // With Caps Lock on, browsers report the other case.
    const letter = /^\p{L}$/u.test(key) ? (shiftKey ? key.toUpperCase() : key.toLowerCase()) : key
    return `Ctrl+${letter}`
  }
  return shiftKey && /^F\d+$/.test(key) ? `Shift+${key}` : key
}
