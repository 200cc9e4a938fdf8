import type { Workspace } from '../workspace/createWorkspace.ts'
import { printCurrentLink } from '../workspace/link/printCurrentLink.ts'
import { readLink } from '../workspace/link/readLink.ts'
import type { Opener } from './createOpener.ts'

/** Browsers limit how often the address may change. */
const PAUSE = 300
/** What is read and asked: a change of one of these is a step that the browser's "back" takes back. */
const STEPS = ['screen', 'panel', 'selection', 'focus', 'trace', 'beside', 'path'] as const
/** What stands in the address. */
const WRITTEN = ['view', 'positions', 'dataset', 'ownId'] as const

export function getFragment(): string {
  return location.hash.slice(1)
}

export function setFragment(fragment: string, isStep = false): void {
  if (fragment === getFragment()) return
  if (isStep) history.pushState(null, '', `#${fragment}`)
  else history.replaceState(null, '', `#${fragment}`)
}

/**
 * Keeps the fragment of the address equal to the view, and opens what a person puts there or goes back to. Until a
 * change stands in the address, the document is marked (`data-address-due`).
 */
export function followAddress(workspace: Workspace, { openLink, stay }: Opener): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStep = false
  const mark = (isDue: boolean) => document.documentElement.toggleAttribute('data-address-due', isDue)
  const write = () => {
    mark(false)
    // As long as nothing is open, the address says what was asked for.
    if (!workspace.getState().dataset) return
    setFragment(printCurrentLink(workspace.getState()).fragment, isStep)
    isStep = false
  }
  write()
  workspace.follow((state, before) => {
    if (WRITTEN.every((part) => state[part] === before[part])) return
    isStep ||= state.dataset !== before.dataset || STEPS.some((part) => state.view[part] !== before.view[part])
    clearTimeout(timer)
    timer = setTimeout(write, PAUSE)
    mark(true)
  })
  addEventListener('hashchange', async () => {
    clearTimeout(timer)
    mark(false)
    if (getFragment() === printCurrentLink(workspace.getState()).fragment) stay()
    else await openLink(readLink(getFragment()))
    isStep = false
  })
}
