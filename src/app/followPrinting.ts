import { laySheet } from '../platform/printPicture.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'

/**
 * Sees to it that the browser prints the diagram alone, with headline and legend, when it is asked to print the page.
 * It does not wait for anything then, so what composes the sheet is loaded before.
 */
export async function followPrinting(workspace: Workspace): Promise<void> {
  const { composeSheet } = await import('./composeSheet.ts')
  addEventListener('beforeprint', () => {
    if (document.querySelector('.print-sheet')) return
    const svg = composeSheet(workspace.getState())
    if (svg === null) return
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    addEventListener('afterprint', laySheet(document.importNode(documentElement, true)), { once: true })
  })
}
