import type { Dataset, Relation } from '../dataset.ts'
import type { RelationType } from '../relationTypes.ts'

/** A relation as a sentence, in its parts and as a whole. */
export interface Sentence {
  /** Who it is about, with how much of them is meant: "Most of the Shiite political blocs". */
  readonly subject: string
  /** What stands on a line: the verb, which agrees with the subject, with its status: "want to control". */
  readonly verb: string
  readonly object: string
  /** What stands between the two names where these are drawn: "(most of the) oppose", "is to leave some of the". */
  readonly between: string
  /** What limits the sentence, said after it: "in violation of the law", "according to Iran". */
  readonly qualifiers: readonly string[]
  readonly whole: string
}

/** What a sentence is made of: the relation, read from one of its ends. */
export interface Reading {
  readonly dataset: Dataset
  readonly relation: Relation
  readonly type: RelationType
  /** Whether the target is the subject. */
  readonly isInverse: boolean
  /** Whether its source can want something: a person, a state or a body can, a resource or an issue cannot. */
  readonly canWant: boolean
  /** The actor whose aim it is, where that is another than the source. */
  readonly aimOf: string | null
  /** The actor who alone says so. */
  readonly asserter: string | null
}

/** The words between subject and object, and what is to be said after them. */
export interface VerbPhrase {
  readonly verb: string
  readonly remarks: readonly string[]
}
