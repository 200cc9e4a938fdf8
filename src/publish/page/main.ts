import type { PageData } from '../html/pageData.ts'
import { createDetails } from './createDetails.ts'
import { createLight } from './createLight.ts'
import { followCamera } from './followCamera.ts'
import { followLegend } from './followLegend.ts'
import { readName } from './readName.ts'

const data = JSON.parse(document.getElementById('page-data')!.textContent!) as PageData
const diagram = document.getElementById('diagram') as unknown as SVGSVGElement
const light = createLight(diagram, data)
const details = createDetails(document.getElementById('details')!, data, select, () => select(null))

followCamera(diagram, document.querySelectorAll('[data-action]'))
followLegend(document.querySelectorAll('[data-key]'), data, light)

for (const part of document.querySelectorAll<SVGGElement>('[data-name]')) {
  const name = readName(part)
  if (!(name in data.actors) && !(name in data.lines)) continue
  part.classList.add('part')
  part.addEventListener('click', () => select(name))
  part.addEventListener('pointerenter', () => light.point(name))
  part.addEventListener('pointerleave', () => light.point(null))
  if (part.matches('[data-name*="relations/"]')) widen(part)
  if (!part.matches('[data-name*="actors/"], [data-name^="ribbon/counts/"]')) continue
  if (name in data.lines) part.setAttribute('aria-label', `${part.textContent}: ${printLine(name)}`)
  part.setAttribute('tabindex', '0')
  part.setAttribute('role', 'button')
  part.addEventListener('focus', () => light.point(name))
  part.addEventListener('blur', () => light.point(null))
  part.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') select(name)
  })
}
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') select(null)
})

/** Widens the area in which a line can be pointed at. */
function widen(line: SVGGElement): void {
  const stroke = line.querySelector('path')!.cloneNode() as SVGPathElement
  stroke.classList.add('reach')
  line.prepend(stroke)
}

/** Selects a part of the diagram and shows what is known about it; `null` clears the selection. */
function select(name: string | null): void {
  details.show(name)
  // Closing the panel moves the focus back to a part, which would highlight it: select afterwards.
  light.select(name)
}

function printLine(name: string): string {
  return data.lines[name]!.map((id) => data.relations[id]!.sentence).join(' ')
}
