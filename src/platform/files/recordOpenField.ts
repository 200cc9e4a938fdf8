/** Has the field that is being typed in record what it holds, as when it is left, and gives it the focus back. */
export function recordOpenField(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || !field.matches('input, textarea, select')) return
  field.blur()
  field.focus()
}
