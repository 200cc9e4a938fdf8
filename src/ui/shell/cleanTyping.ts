import { removeBidiControls } from '../../base/removeBidiControls.ts'

/**
 * Takes controls of the direction of writing out of whatever is typed, pasted or dropped into a line of text: names with
 * them could look like others. Texts of several lines are quoted as they are. Gives a function that stops it.
 */
export function cleanTyping(): () => void {
  const clean = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !['text', 'search'].includes(target.type)) return
    const { value, selectionStart } = target
    const cleaned = removeBidiControls(value)
    if (cleaned === value) return
    const caret = removeBidiControls(value.slice(0, selectionStart ?? value.length)).length
    // React keeps an eye on the property of the element itself, and would take the text for the old one.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(target, cleaned)
    target.setSelectionRange(caret, caret)
  }
  addEventListener('input', clean, { capture: true })
  return () => removeEventListener('input', clean, { capture: true })
}
