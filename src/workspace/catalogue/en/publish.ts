import type { ActorMeasureId } from '../../../analysis/registry.ts'
import type { Status } from '../../../model/dataset.ts'
import type { Sign } from '../../../model/relationTypes.ts'
import { answer } from './answer.ts'
import { count } from './count.ts'
import { measureWords } from './measureWords.ts'
import { model } from './model.ts'
import { nameStatus } from './nameStatus.ts'
import { printScore } from './printScore.ts'
import { scoring } from './scoring.ts'

interface Shared {
  readonly both: number
  readonly first: number
  readonly second: number
}

interface Shown {
  readonly shown: number
  readonly total: number | null
  readonly steps: number
  readonly chosen: boolean
  readonly inferred: number
  readonly compared: boolean
}

interface RowLimits {
  readonly period: string | null
  readonly sources: readonly number[]
}

/** Texts printed in published files. */
export const publish = {
  signs: {
    1: 'Supportive: benefits its target',
    0: 'Neither benefit nor harm is stated',
    [-1]: 'Adverse: harms its target',
  } satisfies Record<Sign, string>,
  statuses: {
    actual: model.statuses.actual.name,
    past: model.statuses.past.name,
    attempted: 'attempted',
    intended: 'intended',
    possible: 'possible',
    alleged: 'alleged',
    unspecified: nameStatus('unspecified'),
  } satisfies Record<Status, string>,
  mutual: 'Heads at both ends: mutual',
  dotted: (statuses: readonly string[]) => `Dotted: ${either(statuses)}`,
  ring: 'Begins with a ring: status not said',
  unsaid: 'Drawn plainly, too: status not said',
  pale: 'Pale: in the past',
  faint: 'Faint: in the background',
  story: { lit: 'In colour: what this is about', rest: 'Grey: other relations' },
  matrix: {
    reading: 'Rows act on columns. Mutual ties stand in both cells',
    blocks: 'Shaded: blocks that leave the fewest adverse ties inside and supportive ties outside',
    ringed: 'Ringed: a tie that does not fit the blocks',
    ordered: (by: 'groups' | ActorMeasureId) => {
      const name = by === 'groups' ? 'the groups of the dataset' : measureWords[by].name
      const camps =
        by === 'camps' || by === 'two-camps' ? 'these camps' : 'the blocks that fit best, which are not drawn'
      return {
        reading: `Rows act on columns. Mutual ties stand in both cells. Ordered by: ${name}`,
        blocks: `Shaded: ${name}`,
        ringed: `Ringed: a tie that does not fit ${camps}`,
      }
    },
  },
  stakeholders: scoring,

  marks: {
    values: (measure: ActorMeasureId, most: number) =>
      `Area of the disc: ${measureWords[measure].name}; the largest is ${printScore(most)}`,
    classes: (measure: ActorMeasureId) => `Number in the disc: ${measureWords[measure].name}`,
    ringed: 'Ringed: a tie that does not fit the camps',
  },

  sources: 'Sources',
  sourceSeparator: '; ',
  moreSources: (number: number) =>
    `and ${count(number, 'more source', 'more sources')}, not listed here for lack of space`,
  untitled: 'Untitled text',
  passages: (source: string, passages: readonly string[]) =>
    `${source}; ${passages.length > 1 ? 'passages' : 'passage'} ${passages.join(', ')}`,
  wholeSource: 'as a whole',
  unnumbered: (ties: readonly string[]) => `No room for a number on the line: ${ties.join(' ')}`,
  numbered: (numbers: readonly number[], tie: string) => `${numbers.join(', ')}: ${tie}`,
  asOf: (date: string) => `As of ${date}.`,
  asOfUnknown: 'No date is given for this.',
  note: (counts: { readonly hiddenActors: number; readonly hiddenRelations: number }) => {
    const parts = [
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
    readonly bySign: Readonly<Record<Sign, number>>
  }) => {
    const ties = [
      ...(counts.bySign[1] > 0 ? [`${counts.bySign[1]} supportive`] : []),
      ...(counts.bySign[-1] > 0 ? [`${counts.bySign[-1]} adverse`] : []),
      ...(counts.bySign[0] > 0 ? [`${counts.bySign[0]} neither`] : []),
    ]
    const all = counts.bySign[1] + counts.bySign[-1] + counts.bySign[0]
    const drawn = all > 0 ? ` with ${count(all, 'relation', 'relations')} drawn between them (${ties.join(', ')})` : ''
    return `Network diagram of ${count(counts.actors, 'actor', 'actors')}${drawn}: ${counts.title}.${all > 0 ? ' A list of the ties follows.' : ''}`
  },
  listSeparator: ', ',
  step: (verbs: readonly string[], sources: readonly number[], taken: number) => {
    const verb = verbs.length > 2 ? `${verbs[0]} +${verbs.length - 1}` : verbs.join(', ')
    const told = sources.length > 0 ? ` [${sources.join(', ')}]` : ''
    return `${verb}${told}${taken > 1 ? ` ×${taken}` : ''}`
  },

  question: answer.question,
  paths: {
    compared: (ends: string, paths: boolean) => `${ends}: two ${paths ? 'paths' : 'answers'} compared`,
    side: (side: 0 | 1, text: string) => `${side === 0 ? 'First' : 'Second'}: ${text}`,
    shared: ({ both, first, second, whole }: Shared & { readonly whole: boolean }) =>
      `${count(both, 'path is', 'paths are')} in both, ${count(first, 'path', 'paths')} only in the first, ${count(second, 'path', 'paths')} only in the second.${whole ? '' : ' At least one of the lists is not complete: this compares what is listed.'}`,
    sharedSteps: ({ both, first, second }: Shared) =>
      `${count(both, 'step is', 'steps are')} in both, ${count(first, 'step', 'steps')} only in the first, ${count(second, 'step', 'steps')} only in the second.`,
    shown: ({ shown, total, steps, chosen, inferred, compared }: Shown) => {
      const within = `of up to ${count(steps, 'step', 'steps')}`
      const told = inferred === 0 ? '' : ` ${inferredOf(inferred, shown)}`
      if (chosen) return `One path is shown, chosen from its answer; there may be others.${told}`
      if (total === 0) return `There is no path ${within}.`
      if (total === null)
        return `${count(shown, 'path is', 'paths are')} shown of more ${within}: the search ended early.${told}`
      if (shown < total) {
        const order = compared ? 'those first that the other does not have' : 'the best first'
        return `${shown} of ${count(total, 'path', 'paths')} ${within} ${shown === 1 ? 'is' : 'are'} shown, ${order}.${told}`
      }
      return total === 1
        ? `The only path ${within} is shown.${told}`
        : `${total === 2 ? 'Both' : `All ${total}`} paths ${within} are shown.${told}`
    },
    alt: ({ title, said, steps }: { readonly title: string; readonly said: string; readonly steps: boolean }) =>
      `Paths from actor to actor: ${title}. ${said}${steps ? ' A list of their steps follows.' : ''}`,
    path: (rank: number, ties: string, inferred: boolean) => `Path ${rank}${inferred ? ', inferred' : ''}: ${ties}`,
    inferredLine: 'Dotted: inferred, a prediction of balance theory that nobody states',
    own: 'Thick, its label filled: only this answer has the step',
    inBoth: 'Thin, its label open: both answers have the step',
    taken: 'How many of the paths take the step',
    cited: 'Number of the source below',
  },

  table: {
    row: (said: string, { period, sources }: RowLimits) =>
      [said, period && `, ${period}`, sources.length > 0 && ` [${sources.join(', ')}]`].filter(Boolean).join(''),
    shown: (rows: number, all: number) =>
      rows === all ? '' : `${rows} of ${count(all, 'relation', 'relations')} ${rows === 1 ? 'is' : 'are'} shown.`,
    alt: (title: string, rows: number) =>
      `Table of ${count(rows, 'relation', 'relations')}, each from its source to its target: ${title}. ${rows > 0 ? 'A list of them follows.' : ''}`.trim(),
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

function inferredOf(inferred: number, shown: number): string {
  const said =
    inferred === shown
      ? shown === 1
        ? 'It is'
        : 'All of them are'
      : `${inferred} of them ${inferred === 1 ? 'is' : 'are'}`
  return `${said} only inferred: balance theory predicts it, nobody states it.`
}

function either(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}
