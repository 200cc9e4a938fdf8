import type { PageData } from '../html/pageData.ts'
import { readName } from './readName.ts'

/** What stands in the light while the rest turns pale. */
export interface Light {
  /** For the moment. */
  readonly point: (name: string | null) => void
  /** Until something else is held. */
  readonly hold: (name: string | null) => void
  /** Only these groups, until called with `null`. */
  readonly narrow: (names: ReadonlySet<string> | null) => void
}

/** Lights parts of a diagram: what is pointed at before what is held, that before what the legend narrows to. */
export function createLight(diagram: SVGSVGElement, data: PageData): Light {
  const parts = [...diagram.querySelectorAll<SVGGElement>('[data-name]')]
  let pointed: string | null = null
  let held: string | null = null
  let narrowed: ReadonlySet<string> | null = null
  const show = (): void => {
    const name = pointed ?? held
    const lit = name === null ? narrowed : listAround(name, data)
    diagram.classList.toggle('some', lit !== null)
    for (const part of parts) {
      part.classList.toggle('lit', lit?.has(readName(part)) ?? false)
    }
  }
  return {
    point: (name) => {
      pointed = name
      show()
    },
    hold: (name) => {
      held = name
      pointed = null
      show()
    },
    narrow: (names) => {
      narrowed = names
      show()
    },
  }
}

/** A part with what it is tied to: lines with their ends, actors with their lines and those at the far ends. */
function listAround(name: string, { lines, relations }: PageData): Set<string> {
  const around = new Set([name])
  const meant = name.startsWith('relation:') ? [name.slice('relation:'.length)] : (lines[name] ?? [])
  for (const [line, own] of Object.entries(lines)) {
    for (const id of own) {
      const { ends } = relations[id]!
      if (!meant.includes(id) && !ends.includes(name)) continue
      around.add(line)
      for (const end of ends) around.add(end)
    }
  }
  for (const id of meant) for (const end of relations[id]!.ends) around.add(end)
  return around
}
