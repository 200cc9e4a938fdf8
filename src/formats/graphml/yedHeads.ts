import { readUnits } from '../text/escapeUnits.ts'
import type { XmlElement } from '../xml/parseXml.ts'

/** Which ends of a line yEd draws with a head: `<y:Arrows source="none" target="standard"/>`. */
export interface YedHeads {
  readonly atSource: boolean
  readonly atTarget: boolean
}

/** Finds the heads in the data of an edge, at any depth. */
export function findYedHeads(element: XmlElement): YedHeads | undefined {
  for (const child of element.children) {
    if (child.name === 'edge' || child.name === 'graph') continue
    const heads = child.name === 'Arrows' ? toHeads(child) : findYedHeads(child)
    if (heads) return heads
  }
  return undefined
}

function toHeads({ attributes }: XmlElement): YedHeads {
  const isHead = (end: string) => !/^(none|)$/.test(readUnits(attributes.get(end) ?? '').trim())
  return { atSource: isHead('source'), atTarget: isHead('target') }
}
