import { z } from 'zod'

// Under a strict Content-Security-Policy zod must not probe for `new Function`.
z.config({ jitless: true })

/** The newest version of the dataset format that this code writes, and the newest that it reads. */
export const FORMAT_VERSION = 1

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
  passages: z.array(passage).default([]),
})

const actor = z.strictObject({
  id: id.brand<'ActorId'>(),
  name: text,
  aliases: z.array(z.string()).default([]),
  type: z.string().describe('An actor type, built in or of this dataset'),
  group: id.nullable().default(null),
  description: text.nullable().default(null),
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
  status: z.enum(['actual', 'past', 'attempted', 'intended', 'possible', 'alleged']).default('actual'),
  assertedBy: id.brand<'ActorId'>().nullable().default(null).describe('The actor who alone says so'),
  start: date,
  end: date,
  qualifiers: z.array(z.string()).default([]),
  explicitness: z.enum(['stated', 'implied', 'inferred']).default('stated'),
  credibility: z.number().int().min(1).max(6).default(6).describe('Admiralty number; 6: cannot be judged'),
  confidence: unit,
  strength: unit,
  note: text.nullable().default(null),
  evidence: z.array(evidence).default([]),
})

const event = z.strictObject({
  id: id.brand<'EventId'>(),
  kind: z.string().default('event'),
  title: text,
  start: date,
  end: date,
  status: relation.shape.status,
  roles: z.array(z.strictObject({ role: z.string(), actor: id.brand<'ActorId'>() })).default([]),
  evidence: z.array(evidence).default([]),
})

const claim = z.strictObject({
  id: id.brand<'ClaimId'>(),
  topic: text,
  positions: z
    .array(z.strictObject({ holder: id.brand<'ActorId'>(), statement: text, evidence: z.array(evidence).default([]) }))
    .default([]),
  relations: z.array(id.brand<'RelationId'>()).default([]),
  events: z.array(id.brand<'EventId'>()).default([]),
})

const actorType = z.strictObject({
  id,
  parent: z.string().nullable().default(null),
  label: text.optional(),
})

const relationType = z.strictObject({
  id,
  parent: z.string().nullable().default(null),
  category: z.enum(['structure', 'alignment', 'power', 'conflict', 'descriptive']).optional(),
  label: text.optional(),
  inverse: text.optional().describe('The label as read from the target'),
  sign: sign.optional(),
  conduit: z.boolean().optional().describe('Whether influence travels along it'),
  direction: z
    .enum(['forward', 'reverse', 'both', 'none'])
    .optional()
    .describe('The way influence runs: forward is source to target'),
  symmetric: z.boolean().optional(),
  definition: text.optional(),
  plover: z.string().optional().describe('Nearest PLOVER category'),
})

const coordinate = z.number().min(-1e6).max(1e6)
const point = z.strictObject({ x: coordinate, y: coordinate })

/** Dataset format, version 1: the one source of the types, of `graph-data/dataset.schema.json` and of validation. */
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
    })
    .default({ actorTypes: [], relationTypes: [] }),
  sources: z.array(source).default([]),
  actors: z.array(actor).default([]),
  relations: z.array(relation).default([]),
  events: z.array(event).default([]),
  claims: z.array(claim).default([]),
  stories: z.array(z.unknown()).default([]),
  positions: z.record(z.string(), point).default({}).describe('Places that a person has set, by actor id'),
})

function isFree(word: string): boolean {
  return !RESERVED.includes(word)
}
