import type { Actor, Relation } from '../../model/dataset.ts'
import { getBuiltInActorType } from '../../model/vocabulary.ts'
import { listRelationsOf } from '../../network/listRelationsOf.ts'
import { ActorLink } from '../controls/ActorLink.tsx'
import { TypeSign } from '../diagram/TypeSign.tsx'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { ActionButtons } from './ActionButtons.tsx'
import { RelationRow } from './RelationRow.tsx'
import { Section } from './Section.tsx'
import { useDetailsWords } from './useDetailsWords.ts'

interface SelectionDetailsProps {
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
}

/** Several selected actors or relations, and the relations among these actors. */
export function SelectionDetails({ actors, relations }: SelectionDetailsProps) {
  const words = useDetailsWords().details
  const dataset = useWorkspaceState((state) => state.dataset)!
  const among = listRelationsOf(
    dataset,
    actors.map(({ id }) => id),
    'both',
  )

  return (
    <>
      <h2>{words.selected(actors.length, relations.length)}</h2>
      <ul className="selected-actors">
        {actors.map(({ id, type }) => (
          <li key={id}>
            <TypeSign type={getBuiltInActorType(dataset.vocabulary, type)} /> <ActorLink actor={id} />
          </li>
        ))}
      </ul>
      {actors.length > 1 ? <ActionButtons target={{ kind: 'actors', actors: actors.map(({ id }) => id) }} /> : null}
      {relations.length > 1 ? (
        <ActionButtons target={{ kind: 'tie', relations: relations.map(({ id }) => id) }} />
      ) : null}
      <RelationRows relations={relations} />
      {actors.length > 1 ? (
        <Section title={words.among} count={among.length}>
          {among.length === 0 ? <p className="quiet">{words.noneAmong}</p> : <RelationRows relations={among} />}
        </Section>
      ) : null}
    </>
  )
}

function RelationRows({ relations }: { readonly relations: readonly Relation[] }) {
  return (
    <ul>
      {relations.map((relation) => (
        <li key={relation.id}>
          <RelationRow relation={relation} />
        </li>
      ))}
    </ul>
  )
}
