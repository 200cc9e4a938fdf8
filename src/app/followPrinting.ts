import { laySheet } from '../platform/printPicture.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import { composeSheet } from './composeSheet.ts'

/**
 * Sees to it that the browser, when it is asked to print the page, prints what is open to be printed alone, or else the
 * diagram, with headline and legend. It does not wait for anything then.
 */
export function followPrinting(workspace: Workspace): void {
  addEventListener('beforeprint', () => {
    if (document.querySelector('.print-sheet')) return
    const sheet = document.querySelector('.printed-alone')?.cloneNode(true) ?? drawSheet(workspace)
    if (sheet) addEventListener('afterprint', laySheet(sheet as Element), { once: true })
  })
}

function drawSheet(workspace: Workspace): Node | null {
  const svg = composeSheet(workspace.getState())
  return svg === null
    ? null
    : document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)
}
