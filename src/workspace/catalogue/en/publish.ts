import type { Status } from '../../../model/dataset.ts'
import type { Sign } from '../../../model/relationTypes.ts'
import { count } from './count.ts'
import { model } from './model.ts'

/** What limits a tie, after the sentence that tells it. */
const limits: Readonly<Record<Status, string>> = {
  actual: '',
  past: ' (in the past)',
  attempted: ' (attempted)',
  intended: ' (intended)',
  possible: ' (possible)',
  alleged: ' (alleged)',
}

/** Words that stand in what is published. */
export const publish = {
  signs: {
    1: 'Supportive: benefits its target',
    0: 'Neither benefit nor harm is said',
    [-1]: 'Adverse: harms its target',
  } satisfies Record<Sign, string>,
  statuses: {
    actual: model.statuses.actual.name,
    past: model.statuses.past.name,
    attempted: 'attempted',
    intended: 'intended',
    possible: 'possible',
    alleged: 'alleged',
  } satisfies Record<Status, string>,
  dotted: (statuses: readonly string[]) => `Dotted: ${either(statuses)}`,
  pale: 'Pale: in the past',
  faint: 'Faint: in the background',
  counted: 'So many relations drawn as one line',
  trunk: 'One line to several: the same tie to each',
  alleged: 'Alleged: only a party says so',
  folded: '+: more actors, folded into one place',
  frame: 'Frame: those below belong to the first',

  sources: 'Sources',
  moreSources: (number: number) =>
    `and ${count(number, 'more source', 'more sources')}, for which there is no room here`,
  untitled: 'Untitled text',
  passages: (source: string, passages: readonly string[]) => `${source}; passages ${passages.join(', ')}`,
  wholeSource: 'as a whole',
  asOf: (date: string) => `As of ${date}.`,
  asOfUnknown: 'The date to which this holds is not given.',
  note: (counts: {
    readonly folded: number
    readonly hiddenActors: number
    readonly hiddenRelations: number
    readonly placed: number
  }) => {
    const parts = [
      ...(counts.folded > 0 ? [`${count(counts.folded, 'actor is', 'actors are')} folded away`] : []),
      ...(counts.placed > 0 ? [`${count(counts.placed, 'relation is', 'relations are')} told by place alone`] : []),
      ...(counts.hiddenActors > 0 ? [`${count(counts.hiddenActors, 'actor is', 'actors are')} not shown`] : []),
      ...(counts.hiddenRelations > 0
        ? [`${count(counts.hiddenRelations, 'relation is', 'relations are')} not shown`]
        : []),
    ]
    return parts.length === 0 ? '' : `${parts.join('; ')}.`
  },
  credit: (credits: readonly { readonly name: string; readonly role: string }[]) =>
    credits.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', '),

  alt: (counts: {
    readonly title: string
    readonly actors: number
    readonly folded: number
    readonly bySign: Readonly<Record<Sign, number>>
  }) => {
    const ties = [
      ...(counts.bySign[1] > 0 ? [`${counts.bySign[1]} supportive`] : []),
      ...(counts.bySign[-1] > 0 ? [`${counts.bySign[-1]} adverse`] : []),
      ...(counts.bySign[0] > 0 ? [`${counts.bySign[0]} neither`] : []),
    ]
    const all = counts.bySign[1] + counts.bySign[-1] + counts.bySign[0]
    const folded = counts.folded > 0 ? ` and ${counts.folded} more in folds` : ''
    const drawn = all > 0 ? ` with ${count(all, 'relation', 'relations')} drawn between them (${ties.join(', ')})` : ''
    return `Network diagram of ${count(counts.actors, 'actor', 'actors')}${folded}${drawn}: ${counts.title}.${all > 0 ? ' A list of the ties follows.' : ''}`
  },
  tie: (sentence: string, status: Status, assertedBy: string | null) =>
    `${sentence}${limits[status]}${assertedBy === null ? '' : `, as only ${assertedBy} says`}.`,
  listSeparator: ', ',
  step: (verbs: readonly string[], sources: readonly number[], taken: number) => {
    const more = verbs.length > 2 ? ` +${verbs.length - 2}` : ''
    const told = sources.length > 0 ? ` [${sources.join(', ')}]` : ''
    return `${verbs.slice(0, 2).join(', ')}${more}${told}${taken > 1 ? ` ×${taken}` : ''}`
  },

  page: {
    diagram: 'Diagram',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    hint: 'Select an actor or a line for its evidence. Arrow keys move the diagram, + and - zoom, once clicked the wheel too; Esc steps back.',
    legendHint: 'Press an entry to show only what it stands for.',
    details: 'Details',
    close: 'Close',
    evidence: 'Evidence',
    noEvidence: 'No evidence is given.',
    ties: 'Relations',
    description: 'The ties as text',
    path: 'Path',
    openSource: 'Open the source',
  },
}

function either(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}
