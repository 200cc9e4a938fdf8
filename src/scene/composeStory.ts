import type { RelationId } from '../model/dataset.ts'
import type { Theme } from './look/palette.ts'
import { PALETTES } from './look/palette.ts'
import type { CellPart, Scene } from './scene.ts'

/** Extra width of a line that is lit, in px, so that it stands out without colours as well. */
const LIT_WIDTH = 1
const LIT_EDGE = 1

/**
 * A scene with one colour for the lines of some relations and grey for all others. Widths, dashes and marks go on telling
 * signs and statuses.
 */
export function composeStory(scene: Scene, lit: ReadonlySet<RelationId>, theme: Theme): Scene {
  const { accent, actorEdge, neutral } = PALETTES[theme]
  const isLit = ({ relations }: { readonly relations: readonly RelationId[] }) => relations.some((id) => lit.has(id))
  const spots = new Set(scene.lines.filter(isLit).flatMap(({ from, to }) => [from, to]))
  const dress = <Label extends { readonly relations: readonly RelationId[]; readonly color: string }>(
    label: Label,
  ) => ({
    ...label,
    color: isLit(label) ? accent : neutral,
  })
  return {
    ...scene,
    lines: scene.lines.map((line) => {
      const own = isLit(line)
      const color = own ? accent : actorEdge
      const cell = line.cell && { cell: line.cell.map((part) => recolorPart(part, line.color, color)) }
      return { ...line, ...cell, color, width: line.width + (own ? LIT_WIDTH : 0) }
    }),
    labels: scene.labels.map(dress),
    ...(scene.litLabels && { litLabels: scene.litLabels.map(dress) }),
    actors: scene.actors.map((actor) =>
      spots.has(actor.id) ? { ...actor, edge: accent, edgeWidth: actor.edgeWidth + LIT_EDGE } : actor,
    ),
  }
}

function recolorPart(part: CellPart, from: string, to: string): CellPart {
  const change = (color: string | null) => (color === from ? to : color)
  return { ...part, fill: change(part.fill), stroke: change(part.stroke) }
}
