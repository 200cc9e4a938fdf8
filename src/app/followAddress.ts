import type { Workspace } from '../workspace/createWorkspace.ts'
import { printCurrentLink } from '../workspace/link/printCurrentLink.ts'
import type { ReadLink } from '../workspace/link/readLink.ts'
import { readLink } from '../workspace/link/readLink.ts'

/** Browsers limit how often the address may change. */
const PAUSE = 300

export function getFragment(): string {
  return location.hash.slice(1)
}

export function setFragment(fragment: string): void {
  if (fragment !== getFragment()) history.replaceState(null, '', `#${fragment}`)
}

/** Keeps the fragment of the address equal to the view, and opens what a person puts there. */
export function followAddress(workspace: Workspace, open: (link: ReadLink) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => setFragment(printCurrentLink(workspace.getState()).fragment)
  write()
  workspace.follow((state, before) => {
    if (state.view === before.view && state.positions === before.positions && state.dataset === before.dataset) return
    clearTimeout(timer)
    timer = setTimeout(write, PAUSE)
  })
  addEventListener('hashchange', () => {
    clearTimeout(timer)
    if (getFragment() !== printCurrentLink(workspace.getState()).fragment) open(readLink(getFragment()))
  })
}
