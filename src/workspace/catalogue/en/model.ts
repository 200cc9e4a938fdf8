import type { Explicitness, Reliability, Status } from '../../../model/dataset.ts'
import type { Category, Sign } from '../../../model/relationTypes.ts'

/** Plurals of the built-in actor types, as they stand after a number. */
export const ACTOR_TYPE_PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  post: 'posts',
  government: 'governments',
  'government-body': 'bodies',
  ministry: 'ministries',
  'intelligence-service': 'services',
  'security-service': 'services',
  military: 'forces',
  'armed-group': 'armed groups',
  party: 'parties',
  'political-bloc': 'blocs',
  state: 'states',
  'international-organisation': 'organisations',
  coalition: 'coalitions',
  company: 'companies',
  organisation: 'organisations',
  media: 'media',
  place: 'places',
  infrastructure: 'places',
  resource: 'resources',
  issue: 'issues',
  collective: 'collectives',
}

const signs: Readonly<Record<Sign, { readonly name: string; readonly hint: string }>> = {
  1: { name: 'Supportive', hint: 'Benefits its target' },
  0: { name: 'Neither', hint: 'Neither benefit nor harm is stated' },
  [-1]: { name: 'Adverse', hint: 'Harms its target' },
}

const statuses: Readonly<Record<Status, { readonly name: string; readonly hint: string }>> = {
  actual: { name: 'Actual', hint: 'Stated as fact' },
  past: { name: 'Past', hint: 'No longer so' },
  attempted: { name: 'Attempted', hint: 'Tried; no word on success' },
  intended: { name: 'Intended', hint: 'A goal' },
  possible: { name: 'Possible', hint: 'May be so, now or later' },
  alleged: { name: 'Alleged', hint: 'Only one party says so' },
  unspecified: { name: 'Not said', hint: 'No status is given' },
}

const explicitness: Readonly<Record<Explicitness, { readonly name: string; readonly hint: string }>> = {
  stated: { name: 'Stated', hint: 'The source says it' },
  implied: { name: 'Implied', hint: 'The source says it indirectly' },
  inferred: { name: 'Inferred', hint: 'Concluded by the coder' },
  unspecified: { name: 'Not said', hint: 'Not given' },
}

const reliability: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

const credibility: Readonly<Record<number, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

const categories: Readonly<Record<Category, string>> = {
  structure: 'Structure',
  alignment: 'Alignment',
  power: 'Power',
  conflict: 'Conflict',
  descriptive: 'Other',
}

/** Words for the vocabulary of the model. */
export const model = {
  actorTypePlurals: ACTOR_TYPE_PLURALS,
  signs,
  statuses,
  explicitness,
  reliability,
  credibility,
  categories,
}
