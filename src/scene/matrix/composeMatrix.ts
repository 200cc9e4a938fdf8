import { firmestStatus } from '../../model/status.ts'
import type { Arrangement } from '../arrangement.ts'
import type { Composing } from '../composing.ts'
import { FADED } from '../composing.ts'
import { cornersOf } from '../geometry.ts'
import { getLineLook } from '../look/lineLook.ts'
import type { Palette } from '../look/palette.ts'
import type { SceneActor, SceneFrame, SceneLabel, SceneLine } from '../scene.ts'
import type { SpotId } from '../structure/listTies.ts'
import { drawCell } from './drawCell.ts'
import type { Matrix } from './matrix.ts'
import { HEADING_INSET } from './matrix.ts'
import { printNote } from './printNote.ts'

/**
 * The name of a row or a column, without an outline or a sign: beside its row, above its column, or running upwards.
 */
export function toHeading(actor: SceneActor, { turned }: Matrix, { paper }: Palette): SceneActor {
  const { id, box } = actor
  const plain = { ...actor, shape: 'square', fill: paper, edge: paper } as const
  const { centred: _, ...text } = actor.text
  if (id.startsWith('a:')) {
    const x = text.rightToLeft ? box.x + box.width - HEADING_INSET : box.x + HEADING_INSET
    return { ...plain, text: { ...text, x } }
  }
  return turned ? { ...plain, text: { ...text, y: box.y + box.height - HEADING_INSET, turned: true } } : plain
}

/** The rows and columns of the actors that are shown. */
export function composeGrid({ grid }: Matrix, palette: Palette, shown: ReadonlySet<SpotId>): SceneFrame[] {
  const fills = { plain: null, block: palette.hull, self: palette.hairline }
  return grid
    .filter(({ owner }) => shown.has(owner))
    .map(({ id, box, kind }) => ({ id, box, edge: palette.hairline, fill: fills[kind], corner: 0 }))
}

interface Dressing {
  readonly composing: Composing
  readonly palette: Palette
  readonly shown: ReadonlySet<SpotId>
}

/** Fills the cells of visible ties, each with the mark of its sign and the numbers of its verbs. */
export function composeCells(
  wires: Arrangement['wires'],
  matrix: Matrix,
  { composing, palette, shown }: Dressing,
): { lines: SceneLine[]; labels: SceneLabel[] } {
  // Camps of a measure take the place of blocks.
  const breaking = composing.marks?.breaking ?? matrix.breaking
  const lines: SceneLine[] = []
  const labels: SceneLabel[] = []
  for (const { tie } of wires) {
    const visible = tie.relations.filter(({ id }) => composing.relations.get(id) !== 'hide')
    if (visible.length === 0) continue
    const look = getLineLook(tie.sign, firmestStatus(visible), palette)
    const relations = visible.map(({ id }) => id)
    const opacity = relations.every((id) => composing.relations.get(id) === 'fade') ? FADED : look.opacity
    const ring = relations.some((id) => breaking.has(id)) ? palette.ink : null
    const common = { tie: tie.id, relations, color: look.color, opacity }
    for (const [index, { row, column, box, mark, shaded, noteAt }] of matrix.cells.get(tie.id)!.entries()) {
      if (!shown.has(row) || !shown.has(column)) continue
      const id = `${tie.id}#${index}`
      const cell = drawCell(look, mark, box, ring)
      const ends = { from: row, to: column, points: cornersOf(box) }
      lines.push({ ...look, ...common, ...ends, id, startMark: 'none', endMark: 'none', cell })
      if (!noteAt || !matrix.numbers) continue
      const note = {
        box: noteAt,
        lines: [printNote(visible, matrix.numbers)],
        ...(shaded && { background: palette.hull }),
      }
      // The colours of signs are made for paper. On the background of a block they are too pale for text.
      labels.push({ ...common, color: palette.quiet, id: `label:${id}`, words: true, ...note })
    }
  }
  return { lines, labels }
}
