import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'

/** What takes the focus, the first that is there. */
const PLACES = {
  view: ['.diagram .surface', '.table-screen tbody tr[tabindex="0"]', '#view'],
  legend: ['.panel.left summary', '.panel.left .panel-toggle'],
  details: ['.panel.right .panel-scroll', '.panel.right button'],
} as const

/** The first stops of the Tab key: they lead past the bar to where keys work. */
export function SkipLinks() {
  const words = useWords().shell
  const screen = useWorkspaceState((state) => state.view.screen)
  const labels = { view: words.skipTo[screen], legend: words.skipTo.legend, details: words.skipTo.details }

  return (
    <nav aria-label={words.skipTo.label}>
      {(['view', 'legend', 'details'] as const).map((place) => (
        <button type="button" className="skip" key={place} onClick={() => goTo(PLACES[place])}>
          {labels[place]}
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
