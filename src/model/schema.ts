import { z } from 'zod'
import { configureZod } from './configureZod.ts'
import { FORMAT_VERSION } from './formatVersion.ts'

configureZod()

/** Words that name something on every JavaScript object and may name nothing in a dataset. */
const RESERVED = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']

const id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u)
  .refine(isFree)
  .describe('A stable slug: letters, digits, and . _ : - after the first')

const text = z.object({ en: z.string() }).catchall(z.string()).describe('A text by language; "en" is required')
const date = z.string().nullable().default(null).describe('EDTF date (ISO 8601-2), levels 0 and 1; null: not known')
const attribute = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number(), z.boolean()])),
])
const attributes = z
  .record(z.string(), attribute)
  .optional()
  .describe('Whatever else is said of the record: a text, a number, true or false, or a list of these by key')
const certain = z.boolean().optional().describe('Whether the author of the source calls it certain')
const unit = z.number().min(0).max(1).nullable().default(null)

const evidence = z.strictObject({
  source: id.brand<'SourceId'>(),
  passage: z.string().nullable().default(null).describe('A passage of the source; null: the source as a whole'),
  summary: text.nullable().default(null).describe('What the passage says, in own words'),
})

const passage = z.strictObject({
  id: z.string().min(1).max(200).refine(isFree),
  page: z.union([z.string(), z.number()]).nullable().default(null),
  summary: text.nullable().default(null),
  text: z.string().optional().describe('The passage word for word; the rights of the source say on what terms'),
})

const source = z.strictObject({
  id: id.brand<'SourceId'>(),
  title: text.nullable().default(null),
  authors: z.array(z.string()).default([]),
  publisher: z.string().nullable().default(null),
  date,
  url: z.string().nullable().default(null),
  archivedUrl: z.string().nullable().default(null),
  accessed: date,
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).default('F').describe('Admiralty letter; F: cannot be judged'),
  rights: text.optional().describe('On what terms the texts of its passages may be passed on'),
  passages: z.array(passage).default([]),
  attributes,
})

const agreement = z
  .object({ en: z.enum(['singular', 'plural']), ar: z.enum(['masculine', 'feminine', 'plural']) })
  .partial()
  .strict()
  .optional()
  .describe('How verbs agree with the name, by language; where it is not said, name and type decide')

const actor = z.strictObject({
  id: id.brand<'ActorId'>(),
  name: text,
  agreement,
  aliases: z.array(z.string()).default([]),
  type: z.string().describe('An actor type, built in or of this dataset'),
  group: id.nullable().default(null),
  description: text.nullable().default(null),
  attributes,
  evidence: z.array(evidence).default([]),
})

const sign = z.literal([-1, 0, 1])

const relation = z.strictObject({
  id: id.brand<'RelationId'>(),
  type: z.string().describe('A relation type, built in or of this dataset'),
  source: id.brand<'ActorId'>(),
  target: id.brand<'ActorId'>(),
  sign: sign
    .nullable()
    .default(null)
    .describe('Overrides the sign of the type; needs a note. null: as the type has it'),
  status: z
    .enum(['actual', 'past', 'attempted', 'intended', 'possible', 'alleged', 'unspecified'])
    .default('unspecified')
    .describe('unspecified: not said'),
  assertedBy: id.brand<'ActorId'>().nullable().default(null).describe('The actor who alone says so'),
  aimOf: id.brand<'ActorId'>().optional().describe('The actor whose aim it is, where that is not its source'),
  certain,
  start: date,
  end: date,
  phrase: text
    .optional()
    .describe('What stands between source and target in a sentence, in place of verb and status, by language'),
  sourceQuantifier: text.optional().describe('How much of the source is meant: "most of the"'),
  targetQuantifier: text.optional().describe('How much of the target is meant: "some of the"'),
  qualifiers: z.array(z.string()).default([]),
  explicitness: z
    .enum(['stated', 'implied', 'inferred', 'unspecified'])
    .default('unspecified')
    .describe('unspecified: not said'),
  credibility: z.number().int().min(1).max(6).default(6).describe('Admiralty number; 6: cannot be judged'),
  confidence: unit,
  strength: unit,
  note: text.nullable().default(null),
  attributes,
  evidence: z.array(evidence).default([]),
})

const event = z.strictObject({
  id: id.brand<'EventId'>(),
  kind: z.string().default('event'),
  title: text,
  start: date,
  end: date,
  status: relation.shape.status,
  certain,
  roles: z.array(z.strictObject({ role: z.string(), actor: id.brand<'ActorId'>() })).default([]),
  attributes,
  evidence: z.array(evidence).default([]),
})

const holder = z
  .union([id.brand<'ActorId'>(), z.strictObject({ source: id.brand<'SourceId'>() })])
  .describe('An actor, or { "source": id }: the author of that source')

const position = z.strictObject({
  holder,
  statement: text,
  certain: z.boolean().optional().describe('Whether the holder calls it certain'),
  evidence: z.array(evidence).default([]),
})

const claim = z.strictObject({
  id: id.brand<'ClaimId'>(),
  topic: text,
  positions: z.array(position).default([]),
  relations: z.array(id.brand<'RelationId'>()).default([]),
  events: z.array(id.brand<'EventId'>()).default([]),
  attributes,
})

const rating = z.strictObject({
  id: id.brand<'RatingId'>(),
  actor: id.brand<'ActorId'>(),
  dimension: z.string().min(1).describe('What is rated, such as "power", "interest" or "position: a new quay"'),
  value: z
    .number()
    .min(-1)
    .max(1)
    .nullable()
    .default(null)
    .describe('From 0 (none) to 1 (most), of a position from -1 (against) to 1 (for); null: looked at, and not known'),
  rater: z.string().nullable().default(null).describe('Who judged'),
  reason: text.nullable().default(null),
  evidence: z.array(evidence).default([]),
})

const figure = z.strictObject({
  id,
  title: text.nullable().default(null),
  version: z.number().int().min(1).default(1).describe('The version of the settings'),
  settings: z.record(z.string(), z.unknown()).default({}).describe('How the figure is to be made; open'),
})

const actorType = z.strictObject({
  id,
  parent: z.string().nullable().default(null),
  label: text.optional(),
})

const forms = z.strictObject({
  en: z
    .strictObject({ plural: z.string(), infinitive: z.string(), past: z.string() })
    .partial()
    .optional()
    .describe('Of "opposes": "oppose", "oppose", "opposed"'),
  ar: z
    .strictObject({ feminine: z.string(), plural: z.string() })
    .partial()
    .optional()
    .describe('The label as it stands after a feminine subject, and after several people'),
})

const relationType = z.strictObject({
  id,
  parent: z.string().nullable().default(null),
  category: z.enum(['structure', 'alignment', 'power', 'conflict', 'descriptive']).optional(),
  label: text.optional(),
  inverse: text.optional().describe('The label as read from the target'),
  forms: forms.optional().describe('The forms of its verb; what is left out is derived from the label'),
  sign: sign.optional(),
  conduit: z.boolean().optional().describe('Whether influence travels along it'),
  direction: z
    .enum(['forward', 'reverse', 'both', 'none'])
    .optional()
    .describe('The way influence runs: forward is source to target'),
  symmetric: z.boolean().optional(),
  undirected: z.boolean().optional().describe('Of what is symmetric: whether its line has no heads'),
  definition: text.optional(),
  plover: z.string().optional().describe('Nearest PLOVER category'),
})

const coordinate = z.number().min(-1e6).max(1e6)
const point = z.strictObject({ x: coordinate, y: coordinate })

/** Dataset format, version 3: the one source of the types, of `graph-data/dataset.schema.json` and of validation. */
export const datasetSchema = z.strictObject({
  $schema: z.string().optional().describe('Where an editor finds the JSON Schema of this format'),
  format: z.literal('throughline-dataset'),
  version: z.literal(FORMAT_VERSION),
  id,
  title: text,
  description: text.nullable().default(null),
  asOf: date,
  credits: z.array(z.strictObject({ name: z.string(), role: z.string().default('') })).default([]),
  license: z.string().nullable().default(null),
  groups: z.array(z.strictObject({ id, name: text })).default([]),
  vocabulary: z
    .strictObject({
      actorTypes: z.array(actorType).default([]),
      relationTypes: z.array(relationType).default([]),
      terms: z
        .record(z.string(), text)
        .optional()
        .describe('Words that stand as plain texts, such as qualifiers, in other languages'),
    })
    .default({ actorTypes: [], relationTypes: [] }),
  sources: z.array(source).default([]),
  actors: z.array(actor).default([]),
  relations: z.array(relation).default([]),
  events: z.array(event).default([]),
  claims: z.array(claim).default([]),
  stories: z.array(z.unknown()).default([]),
  ratings: z.array(rating).default([]).describe('How people judge actors as stakeholders'),
  figures: z.array(figure).default([]).describe('Figures that are made of the dataset, by name'),
  positions: z
    .record(z.string(), z.record(z.string(), point))
    .default({})
    .describe('Places that a person has set, by layout and level of detail ("force:all"), then by actor id'),
})

function isFree(word: string): boolean {
  return !RESERVED.includes(word)
}
