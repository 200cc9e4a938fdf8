/** What takes the focus by a click on it, or hands it to something that does. */
const TAKES_FOCUS = 'a[href], button, input, select, textarea, summary, label, [tabindex]'
/** Keys that are no act, or move the focus themselves. */
const OTHER_KEYS: readonly string[] = ['Tab', 'Shift', 'Control', 'Alt', 'Meta']
const MOST_VISITED = 12

export interface FocusOptions {
  /** Where the focus goes if nothing is left of where it was. */
  readonly findHome: () => HTMLElement | null
  /** Whether a dialog is loading, which takes the focus once it is there. */
  readonly isDialogComing: () => boolean
}

/**
 * Gives the focus a place whenever an act takes away what had it: what is around it, or else where it was before, or
 * else its home. Whoever clicks on empty ground leaves the focus on purpose. Gives a function that stops it.
 */
export function followFocus({ findHome, isDialogComing }: FocusOptions): () => void {
  /** Where the focus was, the latest first, each element with what is around it. */
  let visited: readonly (readonly HTMLElement[])[] = []
  let isLeft = isLost()
  let due = 0

  const restore = () => {
    due = 0
    if (isLeft || !isLost() || isDialogComing()) return
    const home = findHome()
    for (const element of [...visited.flat(), ...(home ? [home] : [])]) {
      element.focus({ preventScroll: true })
      if (!isLost()) return
    }
  }
  // What comes in its place may take the focus by itself, so that it is looked for only then.
  const look = () => {
    if (!isLeft && isLost()) due ||= requestAnimationFrame(restore)
  }
  const remember = (element: EventTarget | null) => {
    isLeft = false
    if (!(element instanceof HTMLElement)) return
    visited = [listAround(element), ...visited.filter(([first]) => first !== element)].slice(0, MOST_VISITED)
  }
  const enter = ({ target }: FocusEvent) => remember(target)
  const press = ({ key }: KeyboardEvent) => {
    if (OTHER_KEYS.includes(key)) return
    isLeft = false
    look()
  }
  const point = ({ target }: PointerEvent) => {
    const pointed = target instanceof Element ? target.closest(TAKES_FOCUS) : null
    // The canvas takes the focus away from everything and gives it to nothing.
    if (pointed) remember(pointed)
    else isLeft = true
  }

  if (!isLeft) remember(document.activeElement)
  const observer = new MutationObserver(look)
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] })
  addEventListener('focusin', enter)
  addEventListener('keydown', press, { capture: true })
  addEventListener('pointerdown', point, { capture: true })
  return () => {
    cancelAnimationFrame(due)
    observer.disconnect()
    removeEventListener('focusin', enter)
    removeEventListener('keydown', press, { capture: true })
    removeEventListener('pointerdown', point, { capture: true })
  }
}

function isLost(): boolean {
  const { activeElement, body } = document
  return activeElement === null || activeElement === body || activeElement.matches(':disabled')
}

/** An element and whatever around it can take the focus as a whole, such as a panel, and is not the whole view. */
function listAround(element: HTMLElement): readonly HTMLElement[] {
  const around: HTMLElement[] = [element]
  for (let next = element.parentElement; next; next = next.parentElement) {
    if (next.matches('[tabindex]:not(main)')) around.push(next)
  }
  return around
}
