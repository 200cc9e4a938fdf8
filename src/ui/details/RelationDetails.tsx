import { useMemo } from 'react'
import type { Relation } from '../../model/dataset.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import { getBeside } from '../../workspace/derive/getBeside.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { ActionButtons } from './ActionButtons.tsx'
import { ClaimCard } from './ClaimCard.tsx'
import { EventList } from './EventList.tsx'
import { EvidenceCards } from './EvidenceCards.tsx'
import { HiddenRemark } from './HiddenRemark.tsx'
import { RelationFacts } from './RelationFacts.tsx'
import { RelationRow } from './RelationRow.tsx'
import { RelationSentence } from './RelationSentence.tsx'
import { Section } from './Section.tsx'
import { Unsourced } from './Unsourced.tsx'
import { useDetailsWords } from './useDetailsWords.ts'

export function RelationDetails({ relation }: { readonly relation: Relation }) {
  const words = useDetailsWords().details
  const dataset = useWorkspaceState((state) => state.dataset)!
  const hidden = useWorkspaceState((state) => deriveFiltered(state)!.relations.get(relation.id) === 'hide')
  const { contradicting, parallel } = useMemo(() => getBeside(dataset, relation), [dataset, relation])
  const { id, source, target } = relation
  const claims = [...dataset.claims.values()].filter(({ relations }) => relations.includes(id))
  const events = [...dataset.events.values()].filter(({ roles }) =>
    [source, target].every((end) => roles.some(({ actor }) => actor === end)),
  )

  return (
    <>
      <h2 className="sentence">
        <RelationSentence relation={relation} />
      </h2>
      {hidden ? <HiddenRemark text={words.hiddenRelation} /> : null}
      <RelationFacts relation={relation} />
      <ActionButtons target={{ kind: 'tie', relations: [id] }} />
      <Section title={words.evidence} count={relation.evidence.length}>
        {relation.evidence.length === 0 ? <Unsourced /> : <EvidenceCards evidence={relation.evidence} />}
      </Section>
      <RelationList title={words.contradicting} hint={words.contradictingHint} relations={contradicting} />
      <RelationList title={words.parallel} relations={parallel} />
      {claims.length > 0 ? (
        <Section title={words.contested} count={claims.length}>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </Section>
      ) : null}
      {events.length > 0 ? (
        <Section title={words.eventsWithBoth} count={events.length}>
          <EventList events={events} />
        </Section>
      ) : null}
    </>
  )
}

interface RelationListProps {
  readonly title: string
  readonly hint?: string
  readonly relations: readonly Relation[]
}

function RelationList({ title, hint, relations }: RelationListProps) {
  if (relations.length === 0) return null
  return (
    <Section title={title} count={relations.length}>
      {hint ? <p className="quiet">{hint}</p> : null}
      <ul>
        {relations.map((relation) => (
          <li key={relation.id}>
            <RelationRow relation={relation} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
