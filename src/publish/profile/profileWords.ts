import type { MeasureUnit } from '../../analysis/measure.ts'
import type { ActorMeasureId } from '../../analysis/registry.ts'
import type { Explicitness, Reliability, Status } from '../../model/dataset.ts'
import type { ProfileSectionId } from './profile.ts'
import type { RelationShare } from './sortRelations.ts'

/** Words of a profile, whatever it is written as. */
export interface ProfileWords {
  readonly profile: {
    readonly title: (name: string) => string
    readonly about: (dataset: string, asOf: string | null) => string
    readonly sections: Readonly<Record<ProfileSectionId, string>>
    readonly nothing: Readonly<Record<ProfileSectionId, string>>
    readonly shares: Readonly<Record<RelationShare, string>>
    readonly positions: string
    readonly term: (term: string, value: string) => string
    readonly type: string
    readonly group: string
    readonly aliases: string
    readonly kind: (kind: string) => string
    readonly role: (role: string) => string
    readonly undated: string
    readonly statuses: Readonly<Record<Exclude<Status, 'actual' | 'unspecified'>, string>>
    readonly explicitness: Readonly<Record<Exclude<Explicitness, 'stated' | 'unspecified'>, string>>
    readonly credibility: (grade: number) => string
    /** What the grades that were given mean. */
    readonly credibilities: (grades: readonly number[]) => string
    readonly reliability: Readonly<Record<Reliability, string>>
    readonly certain: string
    readonly author: (title: string | null) => string
    readonly statements: (number: number, unsourced: number, inferred: number, onlySaid: number) => string
    readonly untitled: string
    readonly unsourced: string
    readonly listSeparator: string
  }
  readonly measures: {
    readonly byId: Readonly<Record<ActorMeasureId, { readonly name: string; readonly notSaid: string }>>
    readonly value: (value: number, unit: MeasureUnit) => string
    readonly standing: (name: string, rank: number, all: number, value: string) => string
    readonly inClass: (name: string, number: number, members: number) => string
    readonly isMissing: (name: string) => string
    readonly onlySource: (title: string) => string
  }
}
