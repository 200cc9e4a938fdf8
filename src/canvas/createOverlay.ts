import { FONT_FAMILY, writeSceneItems } from '../publish/svg/writeSceneSvg.ts'
import type { Camera, Viewport } from '../scene/camera.ts'
import { toPan } from '../scene/camera.ts'
import type { Scene } from '../scene/scene.ts'

/** An SVG layer above the drawing, for highlights and for the first picture. It ignores the pointer. */
export interface Overlay {
  readonly show: (part: Scene | null) => void
  readonly look: (camera: Camera, viewport: Pick<Viewport, 'width' | 'height'>) => void
  readonly destroy: () => void
}

const SVG = 'http://www.w3.org/2000/svg'

export function createOverlay(container: HTMLElement): Overlay {
  const sheet = document.createElementNS(SVG, 'svg')
  sheet.setAttribute('class', 'overlay')
  sheet.setAttribute('aria-hidden', 'true')
  sheet.setAttribute('font-family', FONT_FAMILY)
  const items = document.createElementNS(SVG, 'g')
  sheet.append(items)
  container.append(sheet)
  return {
    show: (part) => items.replaceChildren(...(part ? parseItems(part) : [])),
    look: (camera, viewport) => {
      const pan = toPan(camera, viewport)
      items.setAttribute('transform', `translate(${pan.x} ${pan.y}) scale(${camera.zoom})`)
    },
    destroy: () => sheet.remove(),
  }
}

/** Parses as XML, never as HTML: an unescaped text would be an error instead of an element. */
function parseItems(part: Scene): ChildNode[] {
  const parsed = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${writeSceneItems(part)}</svg>`, 'image/svg+xml')
  if (parsed.querySelector('parsererror'))
    throw new Error(`createOverlay: not XML: ${parsed.documentElement.textContent}`)
  return [...parsed.documentElement.childNodes]
}
