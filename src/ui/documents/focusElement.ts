/** Gives the focus to an element that has just come, as its `ref`. */
export function focusElement(element: HTMLElement | null): void {
  element?.focus()
}
