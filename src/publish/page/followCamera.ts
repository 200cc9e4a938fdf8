const STEP = 1.25
const CLOSEST = 8
/** How far the arrow keys pan, as a share of the visible width or height. */
const STRIDE = 0.12
/** A pointer that moves less than this many px has clicked. */
const STILL = 4

/**
 * Lets a reader pan and zoom a diagram by pointer, wheel, keys and buttons. The wheel scrolls the page until the
 * diagram is clicked or Ctrl is down, and again once the pointer has left.
 */
export function followCamera(diagram: SVGSVGElement, buttons: Iterable<HTMLElement>): void {
  const whole = readBox(diagram)
  let box = whole
  const show = (next: Box): void => {
    box = next
    diagram.setAttribute('viewBox', [box.x, box.y, box.width, box.height].join(' '))
    diagram.classList.toggle('zoomed', box.width < whole.width)
  }
  const scale = (by: number, x = box.x + box.width / 2, y = box.y + box.height / 2): void => {
    const width = Math.min(whole.width, Math.max(whole.width / CLOSEST, box.width / by))
    const share = width / box.width
    if (width === whole.width) show(whole)
    else show({ x: x - (x - box.x) * share, y: y - (y - box.y) * share, width, height: box.height * share })
  }
  const move = (dx: number, dy: number): void => show({ ...box, x: box.x + dx * box.width, y: box.y + dy * box.height })
  const obey: Record<string, () => void> = {
    in: () => scale(STEP),
    out: () => scale(1 / STEP),
    fit: () => show(whole),
    '+': () => scale(STEP),
    '-': () => scale(1 / STEP),
    '0': () => show(whole),
    ArrowLeft: () => move(-STRIDE, 0),
    ArrowRight: () => move(STRIDE, 0),
    ArrowUp: () => move(0, -STRIDE),
    ArrowDown: () => move(0, STRIDE),
  }
  for (const button of buttons) button.addEventListener('click', () => obey[button.dataset['action']!]?.())
  diagram.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(obey, event.key)) return
    event.preventDefault()
    obey[event.key]!()
  })
  let taken = false
  diagram.addEventListener('click', () => {
    taken = true
  })
  diagram.addEventListener('pointerleave', () => {
    taken = false
  })
  diagram.addEventListener(
    'wheel',
    (event) => {
      const zooms = event.ctrlKey || event.metaKey
      const outmost = event.deltaY > 0 && box.width === whole.width
      if (!zooms && (!taken || outmost)) return
      event.preventDefault()
      const at = toDiagram(diagram, event)
      scale(event.deltaY < 0 ? STEP : 1 / STEP, at.x, at.y)
    },
    { passive: false },
  )
  followHand(diagram, (dx, dy) => show({ ...box, x: box.x - dx, y: box.y - dy }))
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Reports drags in px of the diagram. A drag is not also a click. */
function followHand(diagram: SVGSVGElement, drag: (dx: number, dy: number) => void): void {
  let last: { x: number; y: number } | null = null
  let moved = 0
  diagram.addEventListener('pointerdown', (event) => {
    last = event.pointerType === 'touch' && !diagram.classList.contains('zoomed') ? null : toDiagram(diagram, event)
    moved = 0
  })
  diagram.addEventListener('pointermove', (event) => {
    if (!last || event.buttons === 0) return
    moved += Math.hypot(event.movementX, event.movementY)
    if (moved < STILL) return
    const at = toDiagram(diagram, event)
    drag(at.x - last.x, at.y - last.y)
    last = toDiagram(diagram, event)
  })
  diagram.addEventListener('pointerup', () => {
    last = null
  })
  diagram.addEventListener(
    'click',
    (event) => {
      if (moved >= STILL) event.stopPropagation()
    },
    { capture: true },
  )
}

function toDiagram(diagram: SVGSVGElement, { clientX, clientY }: MouseEvent): { x: number; y: number } {
  return new DOMPoint(clientX, clientY).matrixTransform(diagram.getScreenCTM()!.inverse())
}

function readBox(diagram: SVGSVGElement): Box {
  const [x, y, width, height] = diagram.getAttribute('viewBox')!.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ]
  return { x, y, width, height }
}
