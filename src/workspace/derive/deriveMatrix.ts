import { memoiseLastFor } from '../../base/memoise.ts'
import { groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Relation, RelationId } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import type { MatrixContents } from '../../scene/contents.ts'
import { listContents } from '../../scene/matrix/listContents.ts'
import type { MatrixOrder } from '../../scene/matrix/matrix.ts'
import { orderByBlocks } from '../../scene/matrix/orderByBlocks.ts'
import { listTies } from '../../scene/structure/listTies.ts'
import type { ShownMeasure } from '../measuring.ts'
import type { RowOrder } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveBasis } from './deriveBasis.ts'
import { deriveFiltered } from './deriveFiltered.ts'
import { deriveShownMeasure } from './deriveShownMeasure.ts'

/** The relations of one sign in a cell. */
export interface CellTie {
  readonly sign: Sign
  readonly relations: readonly Relation[]
  readonly faded: boolean
  /** Whether one of them breaks the balance. */
  readonly ringed: boolean
}

/** All actors and relations that the filters show, as a matrix. */
export interface MatrixView {
  readonly dataset: Dataset
  readonly order: MatrixOrder
  /** The actors in their order. */
  readonly actors: readonly ActorId[]
  readonly relations: readonly RelationId[]
  /** What is in the cell of a row and a column; empty where nothing is. */
  readonly getCell: (row: ActorId, column: ActorId) => readonly CellTie[]
  /** What orders it: until a measure is worked out, the blocks. */
  readonly orderedBy: MatrixContents['orderedBy']
  /** The shown relations that break the balance. */
  readonly breaking: readonly RelationId[]
  /** The number of shown actors without a relation, who have no row. */
  readonly tieless: number
}

/** What the filters show, as a matrix; `null` without a dataset. */
export function deriveMatrix(state: WorkspaceState): MatrixView | null {
  const basis = deriveBasis(state)
  const { rowOrder } = state.view
  return (
    basis && compose(basis, deriveFiltered(state)!, rowOrder, rowOrder === 'measure' ? deriveShownMeasure(state) : null)
  )
}

const compose = memoiseLastFor(
  (dataset: Dataset, filtered: Filtered, rowOrder: RowOrder, shown: ShownMeasure | null): MatrixView => {
    const relations = [...dataset.relations.values()].filter(({ id }) => filtered.relations.get(id) !== 'hide')
    const tied = new Set(relations.flatMap(({ source, target }) => [source, target]))
    const cast = [...dataset.actors.keys()].filter((id) => tied.has(id))
    const order = orderActors(dataset, cast, { rowOrder, answer: shown?.answer ?? null })
    const cells = fillCells(dataset, { relations, filtered, order })
    return {
      ...{ dataset, order },
      actors: order.groups.flat(),
      relations: relations.map(({ id }) => id),
      getCell: (row, column) => cells.get(row)?.get(column) ?? [],
      orderedBy: rowOrder === 'groups' ? 'groups' : (shown?.asked.id ?? 'blocks'),
      breaking: relations.filter(({ id }) => order.breaking.has(id)).map(({ id }) => id),
      tieless: filtered.totals.actors.show + filtered.totals.actors.fade - cast.length,
    }
  },
)

function fillCells(
  dataset: Dataset,
  { relations, filtered, order }: { relations: readonly Relation[]; filtered: Filtered; order: MatrixOrder },
): ReadonlyMap<ActorId, ReadonlyMap<ActorId, readonly CellTie[]>> {
  const shown = { ...dataset, relations: new Map(relations.map((relation) => [relation.id, relation])) }
  const ties = listTies(shown, new Set(order.groups.flat()))
  const toCellTie = new Map(
    ties.map(({ id, sign, relations: own }): [string, CellTie] => [
      id,
      {
        ...{ sign, relations: own },
        faded: own.every((relation) => filtered.relations.get(relation.id) === 'fade'),
        ringed: own.some((relation) => order.breaking.has(relation.id)),
      },
    ]),
  )
  const rows = groupBy(listContents(shown, ties, null), ({ row }) => row)
  return new Map(
    [...rows].map(([row, contents]) => [
      row,
      new Map(contents.map(({ column, parts }) => [column, parts.map(({ tie }) => toCellTie.get(tie)!)])),
    ]),
  )
}

interface Ordering {
  readonly rowOrder: RowOrder
  readonly answer: ShownMeasure['answer'] | null
}

/** Orders actors. What no measure of camps names as breaking is held against the blocks, whatever the order. */
function orderActors(dataset: Dataset, cast: readonly ActorId[], { rowOrder, answer }: Ordering): MatrixOrder {
  const byBlocks = orderByBlocks(dataset, cast)
  if (rowOrder === 'groups') {
    const groupOf = new Map(cast.map((actor) => [actor, dataset.actors.get(actor)!.group]))
    return orderByClasses(byBlocks, {
      cast,
      classes: [...dataset.groups.keys()],
      classOf: (actor) => groupOf.get(actor),
    })
  }
  if (!answer) return byBlocks
  const values = new Map(answer.ranked.map(({ ids, value }) => [ids[0] as ActorId, value]))
  if (answer.unit !== 'class') {
    const ranked = [...values.keys()].filter((actor) => cast.includes(actor))
    const others = cast.filter((actor) => !values.has(actor))
    return { ...byBlocks, blockOf: new Map(), groups: [ranked, others].filter(({ length }) => length > 0) }
  }
  const classes = [...new Set(values.values())].sort((a, b) => a - b)
  const isOfCamps = answer.notes.some(({ code }) => code === 'camps')
  const breaking = isOfCamps ? new Set(answer.breaking) : byBlocks.breaking
  return orderByClasses({ ...byBlocks, breaking }, { cast, classes, classOf: (actor) => values.get(actor) })
}

interface Classes<Class> {
  readonly cast: readonly ActorId[]
  readonly classes: readonly Class[]
  readonly classOf: (actor: ActorId) => Class | null | undefined
}

/** Cuts actors by class; whoever has none comes last. Inside a class, those of one block stand together. */
function orderByClasses<Class>(byBlocks: MatrixOrder, { cast, classes, classOf }: Classes<Class>): MatrixOrder {
  const sorted = byBlocks.groups.flat().filter((actor) => cast.includes(actor))
  const members = groupBy(sorted, (actor) => classes.indexOf(classOf(actor)!))
  const blockOf = new Map(
    sorted.flatMap((actor) => {
      const index = classes.indexOf(classOf(actor)!)
      return index < 0 ? [] : [[actor, index] as const]
    }),
  )
  return {
    ...byBlocks,
    blockOf,
    groups: [...classes.keys(), -1].flatMap((index) => (members.get(index) ? [members.get(index)!] : [])),
  }
}
