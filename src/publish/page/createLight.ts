import type { PageData } from '../html/pageData.ts'
import { readName } from './readName.ts'

/** Highlights parts of the diagram and dims the rest. */
export interface Light {
  /** Highlights a part while the pointer is on it. */
  readonly point: (name: string | null) => void
  /** Highlights a part until another one is selected. */
  readonly select: (name: string | null) => void
  /** Narrows the diagram to these groups; `null` ends that. */
  readonly narrow: (names: ReadonlySet<string> | null) => void
}

/**
 * Highlights parts of a diagram. What is pointed at takes precedence over the selection, and the selection over the
 * legend.
 */
export function createLight(diagram: SVGSVGElement, data: PageData): Light {
  const parts = [...diagram.querySelectorAll<SVGGElement>('[data-name]')]
  let pointed: string | null = null
  let selected: string | null = null
  let narrowed: ReadonlySet<string> | null = null
  const show = (): void => {
    const name = pointed ?? selected
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
    select: (name) => {
      selected = name
      pointed = null
      show()
    },
    narrow: (names) => {
      narrowed = names
      show()
    },
  }
}

/** A part and what it is tied to: a line with its ends, an actor with its lines and the actors at their far ends. */
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
