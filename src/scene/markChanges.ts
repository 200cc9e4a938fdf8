import type { ActorId, RelationId } from '../model/dataset.ts'
import type { Scene, SceneLabel } from './scene.ts'
import { VERB_SIZE } from './structure/printTie.ts'
import { measureText } from './text/measureText.ts'

/** What became of a record from one version to the next. */
export type ChangeMark = 'came' | 'went' | 'changed'

/** What became of actors and relations; those that are missing stayed as they were. */
export interface ChangeMarks {
  readonly actors: ReadonlyMap<ActorId, ChangeMark>
  readonly relations: ReadonlyMap<RelationId, ChangeMark>
}

/** The sign before a name or verb, so that colour alone says nothing. */
export const MARK_SIGNS = { came: '+', went: '−', changed: '≠' } as const satisfies Record<ChangeMark, string>

const GONE = [7, 4]
const GONE_OPACITY = 0.75
const WIDER = 1.2

/**
 * The part of a scene that came, went or changed, at the same positions: each with its sign, what came and changed with
 * stronger strokes, what went dashed, and the ends of relations as they are.
 */
export function markChanges(scene: Scene, { actors, relations }: ChangeMarks): Scene {
  const markOf = (part: { readonly relations: readonly RelationId[] }): ChangeMark | null => {
    const marks = new Set(part.relations.map((id) => relations.get(id)))
    const [first] = marks
    return marks.size === 1 ? (first ?? null) : 'changed'
  }
  const ends = new Set(scene.lines.flatMap((line) => (markOf(line) ? [line.from, line.to] : [])))
  return {
    ...scene,
    litLabels: [],
    frames: [],
    lines: scene.lines.flatMap((line) => {
      const mark = markOf(line)
      if (!mark) return []
      return [{ ...line, width: line.width + WIDER, ...toGone(mark) }]
    }),
    labels: [...scene.labels, ...(scene.litLabels ?? [])].flatMap((label) => {
      const mark = markOf(label)
      return mark ? [signLabel(label, mark)] : []
    }),
    actors: scene.actors.flatMap((actor) => {
      const mark = actors.get(actor.actor)
      if (!mark) return ends.has(actor.id) ? [actor] : []
      const badge = { text: MARK_SIGNS[mark], color: scene.accent }
      const { dash, opacity } = toGone(mark)
      return [{ ...actor, badge, edgeWidth: actor.edgeWidth + WIDER, edge: scene.accent, edgeDash: dash, opacity }]
    }),
  }
}

function toGone(mark: ChangeMark) {
  return mark === 'went' ? { dash: GONE, opacity: GONE_OPACITY } : { dash: [], opacity: 1 }
}

/** The label with the sign before its first line, and as much wider. */
function signLabel(label: SceneLabel, mark: ChangeMark): SceneLabel {
  const sign = `${MARK_SIGNS[mark]} `
  const more = Math.ceil(measureText(sign, VERB_SIZE, 500))
  const { x, width, ...box } = label.box
  const [first = '', ...others] = label.lines
  return {
    ...label,
    opacity: 1,
    lines: [sign + first, ...others],
    box: { ...box, x: x - more / 2, width: width + more },
  }
}
