import type { Workspace } from '../workspace/createWorkspace.ts'
import { printCurrentLink } from '../workspace/link/printCurrentLink.ts'
import type { ReadLink } from '../workspace/link/readLink.ts'
import { readLink } from '../workspace/link/readLink.ts'

/** Browsers limit how often the address may change. */
const PAUSE = 300
/** What is read and asked: a change of one of these is a step that the browser's "back" takes back. */
const STEPS = ['screen', 'panel', 'selection', 'focus', 'trace', 'beside', 'path'] as const

export function getFragment(): string {
  return location.hash.slice(1)
}

export function setFragment(fragment: string, isStep = false): void {
  if (fragment === getFragment()) return
  if (isStep) history.pushState(null, '', `#${fragment}`)
  else history.replaceState(null, '', `#${fragment}`)
}

/** Keeps the fragment of the address equal to the view, and opens what a person puts there or goes back to. */
export function followAddress(workspace: Workspace, open: (link: ReadLink) => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStep = false
  const write = () => {
    setFragment(printCurrentLink(workspace.getState()).fragment, isStep)
    isStep = false
  }
  write()
  workspace.follow((state, before) => {
    if (state.view === before.view && state.positions === before.positions && state.dataset === before.dataset) return
    isStep ||= state.dataset !== before.dataset || STEPS.some((part) => state.view[part] !== before.view[part])
    clearTimeout(timer)
    timer = setTimeout(write, PAUSE)
  })
  addEventListener('hashchange', async () => {
    clearTimeout(timer)
    if (getFragment() !== printCurrentLink(workspace.getState()).fragment) await open(readLink(getFragment()))
    isStep = false
  })
}
