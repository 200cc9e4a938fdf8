import type { Language } from '../../base/language.ts'
import type { ActorId, ClaimId, EventId, RelationId } from '../../model/dataset.ts'

/** The questions that a profile answers, in their order. */
export const PROFILE_SECTIONS = ['is', 'wants', 'has', 'stands', 'measures', 'events', 'contested', 'known'] as const
export type ProfileSectionId = (typeof PROFILE_SECTIONS)[number]

/** What is known of an actor as a stakeholder, in one language: exactly what every written profile says. */
export interface Profile {
  readonly actor: ActorId
  readonly language: Language
  readonly rightToLeft: boolean
  readonly title: string
  /** The dataset that it is taken from, and as of when. */
  readonly about: string
  readonly sections: readonly ProfileSection[]
}

export interface ProfileSection {
  readonly id: ProfileSectionId
  readonly title: string
  /** How it is to be read, or that nothing is known. */
  readonly note: string | null
  readonly lists: readonly ProfileList[]
}

export interface ProfileList {
  readonly heading: string | null
  readonly entries: readonly ProfileEntry[]
}

/** A statement with what limits it, and its source numbers: "[1, P03; 2]". */
export interface ProfileEntry {
  readonly text: string
  readonly remarks: readonly string[]
  readonly citation: string | null
  /** The record that says so, where it is not the actor's own. */
  readonly record: ProfileRecord | null
}

export type ProfileRecord =
  | { readonly kind: 'relation'; readonly id: RelationId }
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
