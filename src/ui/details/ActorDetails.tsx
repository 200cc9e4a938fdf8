import type { Actor } from '../../model/dataset.ts'
import { getActorType, getBuiltInActorType } from '../../model/vocabulary.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import { TypeSign } from '../diagram/TypeSign.tsx'
import { printText } from '../printText.ts'
import { createPart } from '../shell/createPart.tsx'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { ActionButtons } from './ActionButtons.tsx'
import { ActorTies } from './ActorTies.tsx'
import { Attributes } from './Attributes.tsx'
import { ClaimCard } from './ClaimCard.tsx'
import { EventList } from './EventList.tsx'
import { EvidenceCards } from './EvidenceCards.tsx'
import { HiddenRemark } from './HiddenRemark.tsx'
import { listStatements } from './listStatements.ts'
import { Section } from './Section.tsx'
import { useDetailsWords } from './useDetailsWords.ts'

/** Loaded once something was measured. */
const MeasureRank = createPart('panel', () => import('../measures/MeasureRank.tsx').then((part) => part.MeasureRank))

export function ActorDetails({ actor }: { readonly actor: Actor }) {
  const words = useDetailsWords().details
  const dataset = useWorkspaceState((state) => state.dataset)!
  const hidden = useWorkspaceState((state) => deriveFiltered(state)!.actors.get(actor.id) === 'hide')
  const isMeasured = useWorkspaceState(({ measuring }) => measuring?.answer != null)
  const group = actor.group === null ? undefined : dataset.groups.get(actor.group)
  const events = [...dataset.events.values()].filter(({ roles }) => roles.some((role) => role.actor === actor.id))
  const claims = [...dataset.claims.values()].filter(({ positions }) =>
    positions.some(({ holder }) => holder === actor.id),
  )

  return (
    <>
      <h2 dir="auto">{printText(actor.name)}</h2>
      {actor.name['ar'] ? (
        <p className="arabic">
          <bdi lang="ar">{actor.name['ar']}</bdi>
        </p>
      ) : null}
      <p className="quiet actor-kind">
        <TypeSign type={getBuiltInActorType(dataset.vocabulary, actor.type)} />
        <span>
          {printText(getActorType(dataset.vocabulary, actor.type).label)}
          {words.separator}
          {group ? <bdi>{printText(group.name)}</bdi> : words.noGroup}
        </span>
      </p>
      {hidden ? <HiddenRemark text={words.hiddenActor} /> : null}
      {actor.description ? <p dir="auto">{printText(actor.description)}</p> : null}
      {actor.aliases.length > 0 ? (
        <p className="quiet">
          {words.alsoCalled}{' '}
          {actor.aliases.map((alias, index) => (
            <span key={alias}>
              {index > 0 ? words.separator : null}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </p>
      ) : null}
      <Attributes attributes={actor.attributes} />
      <ActionButtons target={{ kind: 'actor', actor: actor.id }} />
      {isMeasured ? <MeasureRank actor={actor.id} /> : null}
      <ActorTies actor={actor.id} />
      {claims.length > 0 ? (
        <Section title={words.claimPositions} count={claims.length}>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </Section>
      ) : null}
      {events.length > 0 ? (
        <Section title={words.events} count={events.length}>
          <EventList events={events} actor={actor.id} />
        </Section>
      ) : null}
      <Section title={words.evidence} count={actor.evidence.length}>
        <EvidenceCards evidence={actor.evidence} findStatements={(piece) => listStatements(dataset, actor.id, piece)} />
      </Section>
    </>
  )
}
