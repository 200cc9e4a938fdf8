import { SCREEN_PARTS } from '../screen/registry.ts'
import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'

/** The elements that can take the focus in each panel; the first that exists is used. */
const PANELS = {
  legend: ['.panel.left summary', '.panel.left .panel-toggle'],
  details: ['.panel.right .panel-scroll', '.panel.right button'],
} as const

/** The first Tab stops. They skip the top bar. */
export function SkipLinks() {
  const words = useWords().shell
  const screen = useWorkspaceState((state) => state.view.screen)
  const targets = [
    ['view', words.screens[screen].skipTo, [SCREEN_PARTS[screen].focus, '#view']],
    ['legend', words.skipTo.legend, PANELS.legend],
    ['details', words.skipTo.details, PANELS.details],
  ] as const

  return (
    <nav aria-label={words.skipTo.label}>
      {targets.map(([target, label, selectors]) => (
        <button type="button" className="skip" key={target} onClick={() => goTo(selectors)}>
          {label}
        </button>
      ))}
    </nav>
  )
}

function goTo(selectors: readonly string[]): void {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector)
    if (!element) continue
    // A panel takes the focus as a whole, so that it is read from its beginning.
    if (element.tabIndex < 0) element.tabIndex = -1
    element.focus()
    return
  }
}
