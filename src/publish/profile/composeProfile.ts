import type { Language, LocalText } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Actor, Claim, Dataset, DatasetEvent, Holder, Relation, RelationId } from '../../model/dataset.ts'
import { CREDIBILITY_UNKNOWN } from '../../model/grades.ts'
import { groupEvents } from '../../model/groupEvents.ts'
import { printActor } from '../../model/printRelation.ts'
import { printDate } from '../../model/time/printDate.ts'
import { getActorType } from '../../model/vocabulary.ts'
import { createCitations } from '../trace/citeEvidence.ts'
import { createTeller, say } from './createTeller.ts'
import type { RankedMeasure } from './listStandings.ts'
import { listStandings } from './listStandings.ts'
import type { Profile, ProfileEntry, ProfileList, ProfileSection, ProfileSectionId } from './profile.ts'
import { PROFILE_SECTIONS } from './profile.ts'
import type { ProfileWords } from './profileWords.ts'
import type { RelationShare } from './sortRelations.ts'
import { sortRelations } from './sortRelations.ts'

interface ProfileInput {
  readonly dataset: Dataset
  readonly actor: Actor
  /** Those of `PROFILE_MEASURES` that are worked out. */
  readonly measures: readonly RankedMeasure[]
  readonly language: Language
}

/**
 * Composes the profile of an actor as a stakeholder: what it is, wants and has, with whom and against whom it stands,
 * its measures, events and contested matters, and how that is known. Every statement has its source numbers, or says
 * that it has none. Filters do not narrow it.
 */
export function composeProfile({ dataset, actor, measures, language }: ProfileInput, words: ProfileWords): Profile {
  const { profile } = words
  const citations = createCitations(dataset, profile, language)
  const { tellRelation, tellEvent, tellPosition } = createTeller({ dataset, language, cite: citations.cite }, words)
  const text = (local: LocalText) => inLanguage(local, language)
  const term = (plain: string) => text(dataset.vocabulary.terms.get(plain) ?? { en: plain })
  const shares = sortRelations(dataset, actor.id)
  const seen = new Set(Object.values(shares).flatMap((some) => some.map(({ id }) => id)))
  const claims = [...dataset.claims.values()].filter((claim) => isAbout(dataset, claim, actor, seen))
  const events = [...dataset.events.values()].filter(({ roles }) => roles.some((role) => role.actor === actor.id))

  // In their order, which is that in which sources are numbered; how all is known comes last.
  const lists: Readonly<Record<ProfileSectionId, () => readonly ProfileList[]>> = {
    is: () => [{ heading: null, entries: listFacts() }],
    wants: () => [...listShares('aims'), { heading: profile.positions, entries: claims.flatMap(listOwnPositions) }],
    has: () => listShares('over', 'under', 'others'),
    stands: () => listShares('supportive', 'adverse', 'mixed'),
    measures: () => [{ heading: null, entries: listStandings(actor.id, measures, words).map((told) => say(told)) }],
    events: () =>
      [...groupEvents(events)].map(([kind, ofKind]) => ({
        heading: profile.kind(term(kind)),
        entries: ofKind.map((event) => tellEvent(event, listRoles(event))),
      })),
    contested: () => claims.map((claim) => ({ heading: text(claim.topic), entries: listPositions(claim) })),
    known: listSources,
  }
  return {
    actor: actor.id,
    language,
    rightToLeft: language === 'ar',
    title: profile.title(text(actor.name)),
    about: profile.about(text(dataset.title), dataset.asOf === null ? null : printDate(dataset.asOf, language)),
    sections: PROFILE_SECTIONS.map((id): ProfileSection => {
      const filled = lists[id]().filter(({ entries }) => entries.length > 0)
      return { id, title: profile.sections[id], note: findNote(id, filled), lists: filled }
    }),
  }

  function findNote(id: ProfileSectionId, filled: readonly ProfileList[]): string | null {
    if (id === 'known') return countStatements()
    if (filled.length === 0) return profile.nothing[id]
    if (id !== 'measures') return null
    const only = measures.find(({ onlySource }) => onlySource !== null)?.onlySource
    const title = only && dataset.sources.get(only)?.title
    return [words.measures.byId.degree.notSaid, only && words.measures.onlySource(title ? text(title) : only)]
      .filter(Boolean)
      .join(' ')
  }

  function listFacts(): readonly ProfileEntry[] {
    const { type, group, aliases, description, attributes = {}, evidence } = actor
    const groupName = group === null ? undefined : dataset.groups.get(group)?.name
    const other = Object.entries(actor.name).flatMap(([code, name]) => (code === language ? [] : [name]))
    const names = [...new Set([...other, ...aliases])].filter((name) => name !== text(actor.name))
    const facts = [
      [profile.type, text(getActorType(dataset.vocabulary, type).label)],
      [profile.group, groupName ? text(groupName) : ''],
      [profile.aliases, names.join(profile.listSeparator)],
      ...Object.entries(attributes).map(([key, value]) => [key, [value].flat().join(profile.listSeparator)]),
    ] as const
    return [
      ...(description ? [say(text(description), { citation: citations.cite(evidence) })] : []),
      ...facts.flatMap(([name, value]) => (value ? [say(profile.term(name!, value))] : [])),
    ]
  }

  function listShares(...ids: readonly RelationShare[]): readonly ProfileList[] {
    return ids.map((id) => ({ heading: profile.shares[id], entries: shares[id].map(tellRelation) }))
  }

  function listRoles({ roles }: DatasetEvent): readonly string[] {
    return roles.filter((role) => role.actor === actor.id).map(({ role }) => profile.role(term(role)))
  }

  function listOwnPositions(claim: Claim): readonly ProfileEntry[] {
    return claim.positions.flatMap((position) =>
      position.holder === actor.id ? [tellPosition(claim, position, text(claim.topic))] : [],
    )
  }

  function listPositions(claim: Claim): readonly ProfileEntry[] {
    return claim.positions.map((position) => tellPosition(claim, position, printHolder(position.holder)))
  }

  function printHolder(holder: Holder): string {
    if (typeof holder === 'string') return printActor(dataset, holder, language)
    const title = dataset.sources.get(holder.source)?.title
    return profile.author(title ? text(title) : null)
  }

  function listSources(): readonly ProfileList[] {
    return citations.listSources().map(({ id, number, text: source, passages }) => ({
      heading: `[${number}] ${source} (${profile.reliability[dataset.sources.get(id)?.reliability ?? 'F']})`,
      entries: passages.map((passage) => say(passage)),
    }))
  }

  function countStatements(): string {
    const own = Array.from(seen, (id) => dataset.relations.get(id)!)
    const count = (is: (relation: Relation) => boolean) => own.filter(is).length
    const grades = [...new Set(own.map(({ credibility }) => credibility))].filter((one) => one !== CREDIBILITY_UNKNOWN)
    const told = profile.statements(
      own.length,
      count(({ evidence }) => evidence.length === 0),
      count(({ explicitness }) => explicitness === 'implied' || explicitness === 'inferred'),
      count(({ assertedBy }) => assertedBy !== null),
    )
    return grades.length === 0 ? told : `${told} ${profile.credibilities(grades.sort())}`
  }
}

/** Whether an actor holds a position in a matter, or has a part in a relation or an event that it is about. */
function isAbout(
  dataset: Dataset,
  { positions, relations, events }: Claim,
  { id: actor }: Actor,
  own: ReadonlySet<RelationId>,
): boolean {
  return (
    positions.some(({ holder }) => holder === actor) ||
    relations.some((id) => own.has(id)) ||
    events.some((id) => dataset.events.get(id)?.roles.some((role) => role.actor === actor))
  )
}
