import { cleanTyping } from './cleanTyping.ts'
import type { FocusOptions } from './followFocus.ts'
import { followFocus } from './followFocus.ts'

/** What goes for every part of the page: the focus is never lost, and what is typed is clean. Gives what stops it. */
export function watchPage(options: FocusOptions): () => void {
  const stops = [followFocus(options), cleanTyping()]
  return () => {
    for (const stop of stops) stop()
  }
}
