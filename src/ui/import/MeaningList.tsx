import type { Dataset, OwnRelationType } from '../../model/dataset.ts'
import { listUnsettledTypes } from '../../model/listUnsettledTypes.ts'
import type { Direction, Sign } from '../../model/relationTypes.ts'
import { suggestTraits } from '../../model/suggestTraits.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { ImportPlan } from '../../query/import/importPlan.ts'
import { Choose } from '../controls/Choose.tsx'
import { printText } from '../printText.ts'
import type { ShownImport } from './useImport.ts'
import { useImportWords } from './useImportWords.ts'

const UNSAID = ''
const SIGNS: readonly Sign[] = [1, 0, -1]
const WAYS: readonly Direction[] = ['none', 'forward', 'reverse', 'both']

interface MeaningListProps extends ShownImport {
  readonly plan: ImportPlan | null
}

/** The relation types of which nobody has said what they mean, each with the question. */
export function MeaningList({ desk, state, dataset, plan }: MeaningListProps) {
  const words = useImportWords().importing.meanings
  const types = dataset ? listAsked(dataset, state.read.file?.vocabulary.relationTypes ?? [], plan) : []
  if (!dataset || types.length === 0) return null
  const suggested = types.flatMap((type) => {
    const traits = suggestTraits(toVerb(dataset, type))
    return traits ? [{ id: type.id, traits }] : []
  })
  const takeAll = () => {
    for (const { id, traits } of suggested) desk.mean(id, { ...traits })
  }

  return (
    <section className="import-meanings" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="quiet">{words.about}</p>
      {suggested.length > 0 ? (
        <button type="button" className="boxed" onClick={takeAll}>
          {words.usually}
        </button>
      ) : null}
      <ul>
        {types.map((type) => (
          <MeaningRow
            key={type.id}
            verb={toVerb(dataset, type)}
            own={dataset.relationTypes.get(type.id)!}
            used={countUses(dataset, type.id)}
            onSay={(traits) => desk.mean(type.id, traits)}
          />
        ))}
      </ul>
    </section>
  )
}

/** Asked is about types as they were read, so that an answer does not make the question go away. */
function listAsked(
  dataset: Dataset,
  read: readonly OwnRelationType[],
  plan: ImportPlan | null,
): readonly OwnRelationType[] {
  const relationTypes = new Map(dataset.relationTypes)
  for (const type of read) relationTypes.set(type.id, type)
  const known = new Set(
    plan?.rows.flatMap(({ kind, id, match }) => (kind === 'relationTypes' && match !== null ? id : [])),
  )
  return listUnsettledTypes({ ...dataset, relationTypes }).filter(({ id }) => !known.has(id))
}

function toVerb({ vocabulary }: Dataset, { id }: OwnRelationType): string {
  return printText(getRelationType(vocabulary, id).label)
}

function countUses({ relations, relationTypes }: Dataset, type: string): number {
  let number = 0
  for (const relation of relations.values()) {
    if (relation.type === type || relationTypes.get(relation.type)?.parent === type) number++
  }
  return number
}

interface MeaningRowProps {
  readonly verb: string
  readonly own: OwnRelationType
  readonly used: number
  readonly onSay: (traits: Partial<OwnRelationType>) => void
}

function MeaningRow({ verb, own, used, onSay }: MeaningRowProps) {
  const { importing, model, vocabulary } = useImportWords()
  const words = importing.meanings
  const way = own.conduit === undefined ? UNSAID : own.conduit ? (own.direction ?? 'forward') : 'none'
  const sayWay = (chosen: string) => {
    const direction = WAYS.find((one) => one === chosen)
    onSay(direction ? { direction, conduit: direction !== 'none' } : { direction: undefined, conduit: undefined })
  }

  return (
    <li>
      <span>
        “<bdi>{verb}</bdi>” <small className="quiet">{words.used(used)}</small>
      </span>
      <Choose
        label={words.effect(verb)}
        value={own.sign === undefined ? UNSAID : String(own.sign)}
        options={[
          [UNSAID, words.unsaid.effect],
          ...SIGNS.map((sign) => [String(sign), `${model.signs[sign].name}: ${model.signs[sign].hint}`] as const),
        ]}
        onChange={(sign) => onSay({ sign: SIGNS.find((one) => String(one) === sign) })}
      />
      <Choose
        label={words.influence(verb)}
        value={way}
        options={[[UNSAID, words.unsaid.influence], ...WAYS.map((one) => [one, vocabulary.influence[one]] as const)]}
        onChange={sayWay}
      />
    </li>
  )
}
