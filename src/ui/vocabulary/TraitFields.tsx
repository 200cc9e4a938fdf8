import type { ReactNode } from 'react'
import type { Dataset, OwnRelationType } from '../../model/dataset.ts'
import type { Category, Direction, RelationType, Sign } from '../../model/relationTypes.ts'
import { deriveVocabulary } from '../../model/vocabulary.ts'
import { EditChoice } from '../edit/EditChoice.tsx'
import { useVocabularyWords } from './useVocabularyWords.ts'

const INHERITED = ''
const SIGNS: readonly Sign[] = [1, 0, -1]
const WAYS: readonly Direction[] = ['none', 'forward', 'reverse', 'both']
const CATEGORIES: readonly Category[] = ['structure', 'alignment', 'power', 'conflict', 'descriptive']

interface TraitFieldsProps {
  /** What the dataset says of the type, and what that comes to. */
  readonly own: OwnRelationType
  readonly type: RelationType
  readonly dataset: Dataset
  readonly onChange: (fields: Partial<OwnRelationType>) => void
  /** From which type it inherits. */
  readonly children: ReactNode
}

/** What a relation type means for traces, each trait its own or inherited. */
export function TraitFields({ own, type, dataset, onChange, children }: TraitFieldsProps) {
  const { vocabulary: words, model } = useVocabularyWords()
  const above = getInherited(dataset, own)
  const asAbove = own.parent === null ? words.usual : words.inherited
  const signs = SIGNS.map((sign) => [String(sign), `${model.signs[sign].name}: ${model.signs[sign].hint}`] as const)
  const ways = WAYS.map((way) => [way, words.influence[way]] as const)
  const ends = ENDS.map((end) => [end, words.ends[end]] as const)

  return (
    <fieldset className="vocabulary-traits">
      <legend>{words.traits}</legend>
      {children}
      <EditChoice
        label={words.effect}
        value={own.sign === undefined ? INHERITED : String(own.sign)}
        options={[[INHERITED, asAbove(model.signs[above.sign].name)], ...signs]}
        onChange={(sign) => onChange({ sign: sign === INHERITED ? undefined : (Number(sign) as Sign) })}
      />
      <EditChoice
        label={words.influenceLabel}
        value={own.conduit === undefined && own.direction === undefined ? INHERITED : getWay(type)}
        options={[[INHERITED, asAbove(words.influence[getWay(above)])], ...ways]}
        onChange={(way) => onChange(toConduit(WAYS.find((one) => one === way)))}
      />
      <EditChoice
        label={words.endsLabel}
        value={own.symmetric === undefined && own.undirected === undefined ? INHERITED : getEnds(type)}
        options={[[INHERITED, asAbove(words.ends[getEnds(above)])], ...ends]}
        onChange={(end) => onChange(toEnds(ENDS.find((one) => one === end)))}
      />
      <EditChoice
        label={words.category}
        value={own.category ?? INHERITED}
        options={[
          [INHERITED, asAbove(model.categories[above.category])],
          ...CATEGORIES.map((id) => [id, model.categories[id]] as const),
        ]}
        onChange={(category) => onChange({ category: CATEGORIES.find((one) => one === category) })}
      />
    </fieldset>
  )
}

/** What the two ends of a line say: it leads one way, both ways, or has no direction. */
const ENDS = ['one-way', 'mutual', 'undirected'] as const
type Ends = (typeof ENDS)[number]

function getEnds({ symmetric, undirected }: RelationType): Ends {
  if (!symmetric) return 'one-way'
  return undirected ? 'undirected' : 'mutual'
}

function toEnds(ends: Ends | undefined): Partial<OwnRelationType> {
  return {
    symmetric: ends && ends !== 'one-way',
    undirected: ends && ends === 'undirected',
  }
}

/** Nothing travels along what is no conduit, nor in no direction. */
function getWay({ conduit, direction }: RelationType): Direction {
  return conduit ? direction : 'none'
}

function toConduit(way: Direction | undefined): Partial<OwnRelationType> {
  return { conduit: way && way !== 'none', direction: way }
}

/** The type as it would be if the dataset said nothing of it but from which it comes down. */
function getInherited(dataset: Dataset, { id, parent }: OwnRelationType): RelationType {
  const relationTypes = new Map(dataset.relationTypes).set(id, { id, parent })
  return deriveVocabulary({ ...dataset, relationTypes }).relationTypes.get(id)!
}
