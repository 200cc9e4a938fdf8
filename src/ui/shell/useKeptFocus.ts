import { useEffect } from 'react'
import { SCREEN_PARTS } from '../screen/registry.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

/** Keeps the focus on the page after every act. What it takes is loaded after the first picture. */
export function useKeptFocus(): void {
  const workspace = useWorkspace()
  useEffect(() => {
    const find = (selector: string) => document.querySelector<HTMLElement>(selector)
    const findHome = () => find(SCREEN_PARTS[workspace.getState().view.screen].focus) ?? find('#view')
    const isDialogComing = () => workspace.getState().dialog !== null && !find('dialog[open]')
    let stop: (() => void) | null = () => {}
    void import('./followFocus.ts').then(
      ({ followFocus }) => {
        if (stop) stop = followFocus({ findHome, isDialogComing })
      },
      () => {},
    )
    return () => {
      stop?.()
      stop = null
    }
  }, [workspace])
}
