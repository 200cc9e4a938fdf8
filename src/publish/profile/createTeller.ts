import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Claim, Dataset, DatasetEvent, Evidence, Relation, Status } from '../../model/dataset.ts'
import { CREDIBILITY_UNKNOWN } from '../../model/grades.ts'
import { printRelation } from '../../model/printRelation.ts'
import { printPeriod } from '../../model/time/printPeriod.ts'
import type { ProfileEntry } from './profile.ts'
import type { ProfileWords } from './profileWords.ts'

/** What says of records, in a language, what they say, with what limits it and its sources. */
export interface Teller {
  readonly tellRelation: (relation: Relation) => ProfileEntry
  /** With the roles of the actor that it is told for. */
  readonly tellEvent: (event: DatasetEvent, roles: readonly string[]) => ProfileEntry
  /** After a few words that say whose position it is, or in what. */
  readonly tellPosition: (claim: Claim, position: Claim['positions'][number], before: string) => ProfileEntry
}

interface TellerInput {
  readonly dataset: Dataset
  readonly language: Language
  readonly cite: (evidence: readonly Evidence[]) => string
}

export function createTeller({ dataset, language, cite }: TellerInput, { profile }: ProfileWords): Teller {
  const nameStatus = (status: Status) =>
    status === 'actual' || status === 'unspecified' ? null : profile.statuses[status]
  return {
    tellRelation: (relation) => {
      const { id, status, start, end, explicitness, credibility, certain, evidence } = relation
      const remarks = [
        // A phrase of its own stands in place of the verb, which else says the status.
        relation.phrase?.[language] === undefined ? null : nameStatus(status),
        printPeriod(start, end, language),
        explicitness === 'implied' || explicitness === 'inferred' ? profile.explicitness[explicitness] : null,
        credibility === CREDIBILITY_UNKNOWN ? null : profile.credibility(credibility),
        certain ? profile.certain : null,
      ]
      return say(printRelation(dataset, relation, language), {
        remarks,
        citation: cite(evidence),
        record: { kind: 'relation', id },
      })
    },
    tellEvent: ({ id, title, start, end, status, certain, evidence }, roles) => {
      const remarks = [
        printPeriod(start, end, language) ?? profile.undated,
        ...roles,
        nameStatus(status),
        certain ? profile.certain : null,
      ]
      return say(inLanguage(title, language), { remarks, citation: cite(evidence), record: { kind: 'event', id } })
    },
    tellPosition: ({ id }, { statement, certain, evidence }, before) =>
      say(profile.term(before, inLanguage(statement, language)), {
        remarks: [certain ? profile.certain : null],
        citation: cite(evidence),
        record: { kind: 'claim', id },
      }),
  }
}

interface Said {
  readonly remarks?: readonly (string | null)[]
  readonly citation?: string
  readonly record?: ProfileEntry['record']
}

/** An entry of a profile. */
export function say(text: string, { remarks = [], citation, record }: Said = {}): ProfileEntry {
  return {
    text,
    remarks: remarks.filter((remark) => remark !== null),
    citation: citation ?? null,
    record: record ?? null,
  }
}
