import type { LayoutId } from '../../../scene/layout.ts'
import type { Level } from '../../../scene/level.ts'
import type { Proposal } from '../../../scene/proposeLayout.ts'
import type { SeenCounts } from '../../derive/deriveSeen.ts'
import { count } from './count.ts'

const layouts: Readonly<Record<LayoutId, { readonly name: string; readonly hint: string }>> = {
  bars: { name: 'Sentences', hint: 'Every line says who does what to whom' },
  matrix: { name: 'Matrix', hint: 'Rows act on columns; each cell shows how' },
  layered: { name: 'Influence', hint: 'Influence runs from left to right' },
  force: { name: 'Network', hint: 'Distances show the steps between actors' },
}

const levels: Readonly<Record<Level, { readonly name: string; readonly hint: string }>> = {
  headline: { name: 'Headline', hint: 'The actors with the weightiest relations' },
  more: { name: 'More', hint: 'And the next weightiest' },
  all: { name: 'Everything', hint: 'All actors and relations' },
}

function describeMeasures({ actors, ties, mutual, leading, hub }: Proposal): string {
  if (leading) return `ties that mostly say “${leading.en}”`
  const kind = mutual ? ['mutual tie', 'mutual ties'] : ['tie', 'ties']
  return `${count(actors, 'actor', 'actors')} with ${count(ties, kind[0]!, kind[1]!)} and ${hub ? 'a hub' : 'no hub'}`
}

export const diagram = {
  name: (actors: number, relations: number) =>
    `Diagram of ${count(actors, 'actor', 'actors')} and ${count(relations, 'relation', 'relations')}. The table shows the same as text.`,
  layouts,
  levels,
  layout: 'Layout',
  /** What a layout shows and, if it is proposed, why: "16 actors with 58 mutual ties and no hub". */
  layoutHint: (layout: LayoutId, proposal: Proposal | null) =>
    layout === proposal?.layout
      ? `${layouts[layout].hint}. Proposed for ${describeMeasures(proposal)}.`
      : layouts[layout].hint,
  level: 'Level of detail',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  names: 'Names',
  nameLanguages: { en: 'English', ar: 'Arabic', both: 'Both' },
  resetPositions: 'Reset positions',
  working: 'Laying out…',
  nothingShown: 'The filters hide everything.',
  showAll: 'Show everything again',
  noActors: 'Nothing here yet.',
  addRelations: 'Add relations (A)',
  /** `nearest`: the number of actors if the neighbourhood has more; else `null`. */
  focusOf: (name: string, steps: number, nearest: number | null) =>
    `${name} and ${count(steps, 'step', 'steps')} around${nearest === null ? '' : `: the nearest ${count(nearest, 'actor', 'actors')} only`}`,
  widen: 'One step wider',
  narrow: 'One step narrower',
  leaveFocus: 'Leave the focus',
  asText: 'The diagram as text',
  textHint: (actors: number, left: number) =>
    `${count(actors, 'actor is', 'actors are')} shown${left > 0 ? `, ${left} left out` : ''}. In the diagram, arrow keys follow relations from actor to actor, and N cycles through the actors tied to the selected one.`,
  /** "Iran, State, 7 ties. Iran influences Iraq." */
  arrived: (name: string, type: string, ties: number, led: readonly string[]) =>
    [`${name}, ${type}, ${count(ties, 'tie', 'ties')}`, ...led].map((part) => `${part}.`).join(' '),
  severalSelected: (number: number) => `${number} actors selected.`,
  noneSelected: 'Nothing selected.',
  andMore: (number: number) => `and ${number} more`,
  seen: ({ actors, relations, all }: SeenCounts) =>
    `Shown: ${actors.toLocaleString('en')} of ${count(all.actors, 'actor', 'actors')}, ${relations.toLocaleString('en')} of ${count(all.relations, 'relation', 'relations')}.`,
  seenAll: (actors: number, relations: number) =>
    `All ${count(actors, 'actor', 'actors')} and ${count(relations, 'relation', 'relations')}.`,
  seeAll: 'Show everything',
  answer: {
    reached: (number: number) => `${count(number, 'actor', 'actors')} reached, by the fewest steps`,
    paths: ({
      drawn,
      first,
      total,
    }: {
      readonly drawn: number
      readonly first: number
      readonly total: number | null
    }) =>
      drawn !== 1
        ? total === drawn
          ? `${drawn === 2 ? 'Both' : `All ${drawn}`} paths`
          : `The first ${drawn} paths`
        : total === 1
          ? 'The only path'
          : first === 0
            ? 'A path'
            : `Path ${first} of ${total ?? 'many'}`,
    other: { place: 'As a ribbon', ribbon: 'In the diagram' },
    hidden: (relations: number) =>
      `The filters hide ${count(relations, 'relation', 'relations')} of this answer; it is still drawn in full.`,
    showHidden: 'Clear filters',
    putAway: 'Clear the answer (Esc)',
  },
  ribbonStep: (verbs: readonly string[], sources: readonly number[], taken: number) => {
    const verb = verbs.length > 1 ? `${verbs.length} relations` : (verbs[0] ?? '')
    const told =
      sources.length > 3
        ? ` [${sources.slice(0, 3).join(', ')}…]`
        : sources.length > 0
          ? ` [${sources.join(', ')}]`
          : ''
    return `${verb}${told}${taken > 1 ? ` ×${taken}` : ''}`
  },
}
