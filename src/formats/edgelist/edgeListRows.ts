import { findDate } from '../graph/findDate.ts'
import { printLine } from '../graph/printLine.ts'
import { toCell } from '../graph/toCell.ts'
import { setSign } from '../graph/weighRelations.ts'
import type { PairRows } from '../pair/pairRows.ts'
import { DIRECTED } from '../pair/renameColumns.ts'
import type { PlacedRow, Row } from '../records/fields.ts'
import type { EdgeLine, ParsedEdgeList } from './parseEdgeList.ts'
import { isRatingList } from './recogniseEdgeList.ts'

/** What the comments of a list say of it. */
interface EdgeListKind {
  /** `undefined` where it is not said. */
  readonly isDirected: boolean | undefined
  /** Whether its left and its right numbers count different things. */
  readonly isTwoMode: boolean
  /** The names of the columns after the two ends. */
  readonly columns: readonly string[]
}

/** Gives the rows of the actors, in order of first mention, and of the edges. */
export function toEdgeListRows(parsed: ParsedEdgeList): PairRows {
  const kind = findEdgeListKind(parsed)
  const actors = new Map<string, PlacedRow>()
  const relations: PlacedRow[] = []
  const addActor = (name: string, mode: number, line: number): string => {
    const id = kind.isTwoMode ? `${mode === 1 ? 'left' : 'right'}:${name}` : name
    if (!actors.has(id)) {
      const cells: Row = new Map([
        ['id', id],
        ['name_en', name],
      ])
      if (kind.isTwoMode) cells.set('mode', mode)
      actors.set(id, { place: printLine(line), cells })
    }
    return id
  }
  for (const edge of parsed.lines) {
    const { line, fields } = edge
    const [source = '', target = ''] = fields
    if (source === '' || target === '') continue
    const ends: Row = new Map([
      ['source', addActor(source, 1, line)],
      ['target', addActor(target, 2, line)],
    ])
    relations.push({ place: printLine(line), cells: addValues(ends, edge, kind) })
  }
  return { actors: [...actors.values()], relations }
}

function addValues(cells: Row, { fields }: EdgeLine, { isDirected, columns }: EdgeListKind): Row {
  if (isDirected !== undefined) cells.set(DIRECTED, isDirected)
  for (const [index, value] of fields.slice(2).entries()) {
    const column = columns[index] ?? `column ${index + 3}`
    if (value === '') continue
    if (column === 'sign' || column === 'rating') addSign(cells, column, value)
    else cells.set(column, toCell(value))
    const date = TIME.test(column) ? findDate(value) : undefined
    if (date !== undefined) cells.set('start', date)
  }
  return cells
}

function addSign(cells: Row, column: string, value: string): void {
  const number = Number(value.replace(/^[+]$/, '1').replace(/^[-−–]$/, '-1'))
  if (column === 'rating' || !Number.isInteger(number) || Math.abs(number) > 1)
    cells.set(column === 'sign' ? 'weight' : column, toCell(value))
  if (Number.isFinite(number) && number !== 0) setSign(cells, Math.sign(number), `${column} ${value}`)
}

const TIME = /^(time|timestamp|date|unixts)$/i

function findEdgeListKind(parsed: ParsedEdgeList): EdgeListKind {
  const { comments, isKonect, lines } = parsed
  const width = lines[0]?.fields.length ?? 2
  if (isKonect) {
    const [, format, weights] = /^(sym|asym|bip)\s*(\w*)/i.exec(comments[0] ?? '') ?? []
    if (format !== undefined) {
      return {
        isDirected: !/^sym/i.test(format),
        isTwoMode: /^bip/i.test(format),
        columns: nameKonect(weights ?? '', width),
      }
    }
  }
  const said = comments.join('\n')
  const header = comments.findLast(
    (comment) => splitHeader(comment).length === width && /node|source|from|target/i.test(comment),
  )
  const named =
    header === undefined
      ? []
      : splitHeader(header)
          .slice(2)
          .map((name) => (/^sign$/i.test(name) ? 'sign' : name))
  return {
    isDirected: /\bundirected\b/i.test(said) ? false : /\bdirected\b/i.test(said) ? true : undefined,
    isTwoMode: false,
    columns: named.length > 0 ? named : isRatingList(parsed) ? ['rating', 'time'] : guessColumns(parsed),
  }
}

/** The columns of KONECT ("KONECT: the Koblenz network collection"): after the ends the weight, then the time. */
function nameKonect(weights: string, width: number): readonly string[] {
  const weight = /signed/i.test(weights) ? 'sign' : 'weight'
  return width === 3 && /dynamic/i.test(weights) ? ['time'] : [weight, 'time']
}

function splitHeader(comment: string): readonly string[] {
  return comment.split(/[\s,;]+/).filter((word) => word !== '')
}

/** Without a header a third number is a weight, or a sign where each is -1 or 1, and a large last one is a time. */
function guessColumns({ lines }: ParsedEdgeList): readonly string[] {
  const values = (index: number) => lines.map(({ fields }) => fields[index] ?? '')
  const isTime = (index: number) => values(index).every((value) => /^1\d{9}(\d{3})?(\.\d+)?$/.test(value))
  const third = values(2)
  const isSign = third.some((value) => value.startsWith('-')) && third.every((value) => /^[-+]?1?$/.test(value))
  return isTime(2) ? ['time'] : [isSign ? 'sign' : 'weight', isTime(3) ? 'time' : 'column 4']
}
