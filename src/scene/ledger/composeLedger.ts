import type { Language } from '../../base/language.ts'
import type { ActorId, Dataset, Relation, RelationId } from '../../model/dataset.ts'
import { bracket } from '../../model/sentence/bracket.ts'
import { toSentence } from '../../model/sentence/toSentence.ts'
import { getRelationType, getSign } from '../../model/vocabulary.ts'
import { FADED } from '../composing.ts'
import type { Box } from '../geometry.ts'
import { boundsOf, round } from '../geometry.ts'
import type { NameLanguage, SpotLabel } from '../labelSpot.ts'
import { labelSpot, WIDEST } from '../labelSpot.ts'
import { getLineLook } from '../look/lineLook.ts'
import type { Theme } from '../look/palette.ts'
import { PALETTES } from '../look/palette.ts'
import { composeStation } from '../ribbon/composeStation.ts'
import type { Scene, SceneActor, SceneLabel, SceneLine } from '../scene.ts'
import { wrapText } from '../text/wrapText.ts'

export interface LedgerLook {
  readonly theme: Theme
  readonly names: NameLanguage
  readonly language: Language
  /** Prints the line of a relation: the words between its ends, and what else matters about it. */
  readonly print: (relation: Relation, said: string) => string
  readonly faded: ReadonlySet<RelationId>
  /** Whether the table is read from right to left. */
  readonly rightToLeft: boolean
  /** The number of columns into which the rows are dealt, in order. */
  readonly columns: number
  readonly breadth: Breadth
}

/** The room for a row. Where it is tight, the source stands above its rows, not beside them. */
export type Breadth = 'broad' | 'narrow' | 'tight'

const LABEL = { size: 11, weight: 500, maxLines: 6 } as const
const LABEL_LINE_HEIGHT = 14
const LABEL_PADDING = { x: 8, y: 3 }
/** The widths of names and labels, in px, and the most lines of a name. */
const WIDTHS = {
  broad: { name: WIDEST, label: 280, mostLines: 3 },
  narrow: { name: 132, label: 116, mostLines: 4 },
  tight: { name: 150, label: 100, mostLines: 4 },
} as const
/** The distance on either side of a label, in px, for the line and its mark. */
const LEAD = 16
/** The distance from the side of a source to the line that leads down to its rows, in px. */
const STEM = 14
const ROW_GAP = 8
const RUN_GAP = 16
const COLUMN_GAP = 40

interface Row {
  readonly relation: Relation
  readonly target: SpotLabel
  readonly label: RowLabel
  /** The distance from the top of its run. */
  readonly y: number
  readonly height: number
}

interface RowLabel {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** Consecutive rows with the same source, which stands once, beside or above all of them. */
interface Run {
  readonly source: SpotLabel
  readonly sourceHeight: number
  readonly rows: readonly Row[]
  /** The distance from the top of its column. */
  readonly y: number
}

/**
 * Composes relations as a table in the style of the diagram, one relation per row: source, line with its words, target.
 * The source of several consecutive rows stands once, beside or above them.
 */
export function composeLedger(dataset: Dataset, relations: readonly Relation[], look: LedgerLook): Scene {
  const palette = PALETTES[look.theme]
  const perColumn = Math.ceil(relations.length / look.columns)
  const columns = Array.from({ length: look.columns }, (_, column) =>
    stackRuns(dataset, relations.slice(column * perColumn, (column + 1) * perColumn), look),
  )
  const runs = columns.flat()
  const rows = runs.flatMap((run) => run.rows)
  const widest = (boxes: readonly { readonly width: number }[]) => Math.max(0, ...boxes.map(({ width }) => width))
  const sourceWidth = widest(runs.map(({ source }) => source))
  const lineWidth = widest(rows.map(({ label }) => label)) + 2 * LEAD
  const targetWidth = widest(rows.map(({ target }) => target))
  const isAbove = look.breadth === 'tight'
  const indent = isAbove ? STEM : sourceWidth
  const mirror = (box: Box): Box => (look.rightToLeft ? { ...box, x: -box.x - box.width } : box)
  const [lines, labels, actors]: [SceneLine[], SceneLabel[], SceneActor[]] = [[], [], []]

  for (const [column, stacked] of columns.entries()) {
    const left = column * (indent + lineWidth + targetWidth + COLUMN_GAP)
    for (const run of stacked) {
      const opacity = fade(run.rows.every(({ relation }) => look.faded.has(relation.id)))
      const box = mirror({ x: left, y: run.y, width: sourceWidth, height: run.sourceHeight })
      const source = addActor(run.rows[0]!.relation.source, box, run.source, opacity)
      let stem = run.y + run.sourceHeight
      for (const row of run.rows) {
        const middle = round(run.y + row.y + row.height / 2)
        addRow(row, source, { x: left + indent, middle, ...(isAbove && { stem }) })
        stem = middle
      }
    }
  }
  const bounds = boundsOf(actors.map(({ box }) => box))
  const { paper, accent } = palette
  return { bounds, paper, accent, frames: [], lines, labels, actors }

  function addActor(actor: ActorId, box: Box, name: SpotLabel, opacity: number): SceneActor {
    const station = composeStation(dataset, actor, { index: actors.length, box, name }, palette)
    actors.push({ ...station, opacity })
    return station
  }

  /** Adds a row. `stem`: the height from which its line first leads down. */
  function addRow(
    { relation, target: name, label, height }: Row,
    source: SceneActor,
    at: { readonly x: number; readonly middle: number; readonly stem?: number },
  ) {
    const { id, type, status } = relation
    const opacity = fade(look.faded.has(id))
    const target = addActor(
      relation.target,
      mirror({ x: at.x + lineWidth, y: at.middle - height / 2, width: targetWidth, height }),
      name,
      opacity,
    )
    const line = getLineLook(getSign(dataset.vocabulary, relation), status, palette)
    const part = { tie: `row:${id}`, relations: [id], opacity: line.opacity * opacity }
    const box = mirror({
      ...{ x: at.x + (lineWidth - label.width) / 2, y: at.middle - label.height / 2 },
      ...{ width: label.width, height: label.height },
    })
    labels.push({ ...part, id: `label:${id}`, box, lines: label.lines, color: line.color })
    const [start, end] = look.rightToLeft ? [-at.x, -at.x - lineWidth] : [at.x, at.x + lineWidth]
    const sides = [box.x, box.x + box.width]
    const [before, after] = look.rightToLeft ? sides.toReversed() : sides
    const on = (x: number) => ({ x, y: at.middle })
    const endMark = getRelationType(dataset.vocabulary, type).symmetric ? 'none' : line.mark
    // The line does not run behind its label, which may be faint.
    const strokes: readonly Pick<SceneLine, 'points' | 'endMark'>[] = [
      {
        points: [...(at.stem === undefined ? [] : [{ x: start, y: at.stem }]), on(start), on(before!)],
        endMark: 'none',
      },
      { points: [on(after!), on(end)], endMark },
    ]
    const ends = { from: source.id, to: target.id, startMark: 'none' } as const
    for (const [index, stroke] of strokes.entries())
      lines.push({ ...line, ...part, ...ends, ...stroke, id: `${part.tie}:${index}` })
  }
}

function fade(isFaded: boolean): number {
  return isFaded ? FADED : 1
}

function stackRuns(dataset: Dataset, relations: readonly Relation[], look: LedgerLook): readonly Run[] {
  const widths = WIDTHS[look.breadth]
  const name = (actor: ActorId, { name: width, mostLines }: { readonly name: number; readonly mostLines: number }) =>
    labelSpot(dataset.actors.get(actor)!.name, look.names, { width, mostLines })
  let top = 0
  return groupRuns(relations).map((run): Run => {
    const isAbove = look.breadth === 'tight'
    const source = name(run[0]!.source, isAbove ? WIDTHS.broad : widths)
    const share = isAbove ? 0 : Math.ceil((source.height - (run.length - 1) * ROW_GAP) / run.length)
    let y = isAbove ? source.height + ROW_GAP : 0
    const rows = run.map((relation): Row => {
      const target = name(relation.target, widths)
      const label = setLabel(dataset, relation, widths.label, look)
      const row = { relation, target, label, y, height: Math.max(target.height, label.height, share) }
      y += row.height + ROW_GAP
      return row
    })
    const height = y - ROW_GAP
    const placed = { source, sourceHeight: isAbove ? source.height : height, rows, y: top }
    top += height + RUN_GAP
    return placed
  })
}

function setLabel(dataset: Dataset, relation: Relation, maxWidth: number, { print, language }: LedgerLook): RowLabel {
  const { between, qualifiers } = toSentence(dataset, relation, { language })
  const { lines, width } = wrapText(print(relation, between + bracket(qualifiers, language)), { ...LABEL, maxWidth })
  return {
    lines,
    width: Math.ceil(width) + 2 * LABEL_PADDING.x,
    height: lines.length * LABEL_LINE_HEIGHT + 2 * LABEL_PADDING.y,
  }
}

function groupRuns(relations: readonly Relation[]): readonly Relation[][] {
  const runs: Relation[][] = []
  for (const relation of relations) {
    const last = runs.at(-1)
    if (last?.[0]?.source === relation.source) last.push(relation)
    else runs.push([relation])
  }
  return runs
}
