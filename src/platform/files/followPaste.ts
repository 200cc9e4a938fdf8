/** A word or an address is no table. */
const TELLING = /[\n\t,;|]/

/** Hands over what is pasted outside of fields, as files; `take` says whether it takes them. Gives what stops it. */
export function followPaste(take: (files: readonly File[]) => boolean): () => void {
  const hear = (event: ClipboardEvent) => {
    const { target, clipboardData, defaultPrevented } = event
    if (defaultPrevented || !clipboardData || isField(target)) return
    const text = clipboardData.getData('text/plain')
    const files = [...clipboardData.files]
    if (files.length === 0 && TELLING.test(text.trim())) files.push(new File([text], 'pasted.txt'))
    if (files.length > 0 && take(files)) event.preventDefault()
  }
  addEventListener('paste', hear)
  return () => removeEventListener('paste', hear)
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
