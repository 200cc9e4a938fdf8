import type { RowOrder } from '../../view.ts'
import { count } from './count.ts'

/** Texts of the matrix. */
export const matrix = {
  grid: 'Matrix of actors: rows act on columns',
  orderBy: 'Order by',
  orders: { blocks: 'Blocks that fit the signs', groups: 'Groups' } satisfies Record<
    Exclude<RowOrder, 'measure'>,
    string
  >,
  working: 'Working out the order…',
  verbs: 'Verbs in the cells',
  counted: (actors: number, relations: number) =>
    `${count(actors, 'actor', 'actors')}, ${count(relations, 'relation', 'relations')}`,
  tieless: (actors: number) => `${count(actors, 'actor', 'actors')} without a shown relation not listed`,
  breaking: (relations: number) => `${relations.toLocaleString('en')} ringed: against the balance`,
  ringed: 'against the balance',
  selectBreaking: 'Select what is ringed',
  empty: (row: string, column: string) => `${row} and ${column}: no relation shown in this direction`,
  self: (actor: string) => `${actor} itself`,
  hint: 'Arrow keys go from cell to cell, with Ctrl to the next one that is filled; Enter opens its relations.',
  nothing: 'The filters show no relation. Show some again in the legend.',
  asText: 'The matrix as text',
  textHint: (shown: number) =>
    `${count(shown, 'actor', 'actors')} with what each does to others, in the order of the rows.`,
}
