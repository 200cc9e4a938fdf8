import { laySheet } from '../platform/printPicture.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import { composeSheet } from './composeSheet.ts'

/**
 * Sees to it that the browser prints the diagram alone, with headline and legend, when it is asked to print the page.
 * It does not wait for anything then.
 */
export function followPrinting(workspace: Workspace): void {
  addEventListener('beforeprint', () => {
    if (document.querySelector('.print-sheet')) return
    const svg = composeSheet(workspace.getState())
    if (svg === null) return
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    addEventListener('afterprint', laySheet(document.importNode(documentElement, true)), { once: true })
  })
}
