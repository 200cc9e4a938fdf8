import { useEffect } from 'react'
import { SCREEN_PARTS } from '../screen/registry.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

/** Keeps the focus on the page after every act, and what is typed clean. What it takes is loaded after the first picture. */
export function useWatchedPage(): void {
  const workspace = useWorkspace()
  useEffect(() => {
    const find = (selector: string) => document.querySelector<HTMLElement>(selector)
    const findHome = () => find(SCREEN_PARTS[workspace.getState().view.screen].focus) ?? find('#view')
    const isDialogComing = () => workspace.getState().dialog !== null && !find('dialog[open]')
    let stop: (() => void) | null = () => {}
    void import('./watchPage.ts').then(
      ({ watchPage }) => {
        if (stop) stop = watchPage({ findHome, isDialogComing })
      },
      () => {},
    )
    return () => {
      stop?.()
      stop = null
    }
  }, [workspace])
}
