import type { PageData, PageRelation } from '../html/pageData.ts'
import type { Light } from './createLight.ts'

/** Narrows the diagram to the pressed entries of the legend; if none is pressed, everything is shown. */
export function followLegend(entries: Iterable<HTMLElement>, data: PageData, light: Light): void {
  const buttons = [...entries]
  for (const button of buttons) {
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'))
      const keys = buttons
        .filter((other) => other.getAttribute('aria-pressed') === 'true')
        .map((other) => other.dataset['key']!)
      light.narrow(keys.length === 0 ? null : listNarrowed(keys, data))
    })
  }
}

function listNarrowed(keys: readonly string[], { actors, lines, relations }: PageData): Set<string> {
  const names = new Set<string>()
  for (const [name, { type }] of Object.entries(actors)) if (keys.includes(`type:${type}`)) names.add(name)
  for (const [line, own] of Object.entries(lines)) {
    const matching = own.map((id) => relations[id]!).filter((relation) => keys.some((key) => isMeant(key, relation)))
    if (matching.length === 0) continue
    names.add(line)
    for (const { ends } of matching) for (const end of ends) names.add(end)
  }
  return names
}

function isMeant(key: string, { sign, type, status, mutual }: PageRelation): boolean {
  if (key === 'mutual') return mutual
  return key === `sign:${sign}` || key === `verb:${sign} ${type}` || isOneOf(key, status)
}

function isOneOf(key: string, status: string): boolean {
  const [facet, value = ''] = key.split(':')
  return facet === 'status' && value.split(' ').includes(status)
}
