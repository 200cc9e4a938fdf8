import type { RefObject } from 'react'
import { useEffect } from 'react'
import { useSurroundings } from '../WorkspaceContext.ts'

/** Lets a live region say what is selected in the diagram. What it takes is loaded when the diagram is first focused. */
export function useSpeech(surface: RefObject<HTMLElement | null>, region: RefObject<HTMLElement | null>): void {
  const { workspace, words } = useSurroundings()
  useEffect(() => {
    const element = surface.current!
    let stop: (() => void) | null = () => {}
    const begin = () => {
      // Whoever presses a key before all is loaded hears all the same what it did.
      const heard = workspace.getState().view.selection
      void import('./speakSelection.ts').then(
        ({ speakSelection }) => {
          if (stop) stop = speakSelection({ workspace, words, surface: element, region: region.current!, heard })
        },
        () => {},
      )
    }
    element.addEventListener('focus', begin, { once: true })
    return () => {
      element.removeEventListener('focus', begin)
      stop?.()
      stop = null
    }
  }, [workspace, words, surface, region])
}
