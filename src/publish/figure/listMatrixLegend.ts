import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Dataset, Relation } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { getRelationType, getSign } from '../../model/vocabulary.ts'
import { drawCell } from '../../scene/matrix/drawCell.ts'
import { numberVerbs } from '../../scene/matrix/numberVerbs.ts'
import type { Scene, SceneLine } from '../../scene/scene.ts'
import { BASELINE } from '../drawing/drawActor.ts'
import type { DrawItem } from '../drawing/drawing.ts'
import { drawStroke } from '../drawing/drawLine.ts'
import type { LegendEntry } from './legendEntry.ts'
import { SAMPLE } from './legendEntry.ts'
import type { PublishWords } from './publishWords.ts'

const MARK = 13
const MIDDLE = SAMPLE.height / 2
const SIGNS: readonly Sign[] = [1, -1, 0]

/** Lists the verbs of a matrix with their marks and, if it has any, their numbers. */
export function listVerbs(dataset: Dataset, { lines }: Scene, language: Language): LegendEntry[] {
  const numbers = numberVerbs(dataset)
  const { vocabulary } = dataset
  const met = new Map<string, { readonly relation: Relation; readonly line: SceneLine }>()
  for (const line of lines) {
    for (const relation of line.relations.map((id) => dataset.relations.get(id)!)) {
      const key = `${getSign(vocabulary, relation)} ${relation.type}`
      if (!met.has(key)) met.set(key, { relation, line })
    }
  }
  return SIGNS.flatMap((sign) =>
    [...met.values()]
      .filter(({ relation }) => getSign(vocabulary, relation) === sign)
      .sort((a, b) => (numbers ? numbers.get(a.relation.type)! - numbers.get(b.relation.type)! : 0))
      .map(({ relation: { type }, line }) => ({
        key: numbers ? `verb:${sign} ${type}` : `sign:${sign}`,
        text: inLanguage(getRelationType(vocabulary, type).label, language),
        sample: numbers
          ? [...drawMark(line, { x: 10 }), drawNumber(numbers.get(type)!, line.color)]
          : drawMark(line, { x: SAMPLE.width / 2 }),
      })),
  )
}

/** Explains the rest of a matrix: the order of rows and columns, the reading direction, and rings. */
export function listOrder(
  { lines, frames, actors }: Scene,
  language: Language,
  words: PublishWords['matrix'],
): LegendEntry[] {
  const block = frames.find(({ id, fill }) => fill !== null && id.startsWith('row'))
  const ringed = lines.find(isRinged)
  const sheet = { kind: 'rect', x: 8, y: 1, width: 20, height: SAMPLE.height - 2 } as const
  const arrow = { kind: 'path', path: ARROWS[language], stroke: actors[0]!.glyphColor, strokeWidth: 1.4 } as const
  return [
    ...(block?.fill
      ? [{ key: 'blocks', text: words.blocks, sample: [{ ...sheet, fill: block.fill, stroke: block.edge }] }]
      : []),
    ...(ringed ? [{ key: 'ringed', text: words.ringed, sample: drawMark(ringed, { x: 18, ring: true }) }] : []),
    { key: 'reading', text: words.reading, sample: [arrow] },
  ]
}

/** Along a row, then up to the heading of a column. */
const ARROWS: Readonly<Record<Language, string>> = {
  en: 'M6 14H26V4M22 8L26 4L30 8',
  ar: 'M30 14H10V4M6 8L10 4L14 8',
}

function isRinged({ cell }: SceneLine): boolean {
  return cell !== undefined && cell.length > 1
}

function drawNumber(number: number, color: string): DrawItem {
  const at = { x: 20, y: MIDDLE + 11 * BASELINE }
  return { kind: 'text', text: String(number), ...at, size: 11, weight: 500, color }
}

/** The mark of a cell for a sample. It is drawn as plain fact unless `asItIs`. */
export function drawMark(
  line: SceneLine,
  { x, asItIs = false, ring = false }: { readonly x: number; readonly asItIs?: boolean; readonly ring?: boolean },
): DrawItem[] {
  const corner = { x: 0, y: 0 }
  const box = { x: x - MARK / 2, y: MIDDLE - MARK / 2, width: MARK, height: MARK }
  const look = { ...line, ...(asItIs ? {} : { dash: [] }) }
  const edge = ring ? line.cell!.at(-1)!.stroke : null
  const items = drawStroke({ ...line, points: [corner], cell: drawCell(look, box, corner, edge) })
  return asItIs ? [{ kind: 'group', opacity: line.opacity, items }] : items
}
