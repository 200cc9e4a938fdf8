import { z } from 'zod'
import type { Result } from '../../base/result.ts'
import { configureZod } from '../configureZod.ts'
import type { ActorId, FigureRecord, RelationId } from '../dataset.ts'
import { BACKINGS } from './backing.ts'
import type { Composition, Wording } from './composition.ts'
import type { Design } from './design.ts'

configureZod()

/** The version of the settings that this code writes, and the newest that it reads. Version 1 had no design, version 2 no backing. */
export const FIGURE_VERSION = 3

const wording = z.object({ en: z.string().exactOptional(), ar: z.string().exactOptional() })
const part = z.string().nullable()
const edits = z
  .object({
    ...{ headline: part, standfirst: part, asOf: part, note: part, credit: part },
    ...{ alt: z.string(), legend: z.null(), references: z.null(), cited: z.boolean() },
    longDescription: z.array(z.string()).readonly(),
  })
  .partial()

const anchor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('actor'), id: z.string().brand<'ActorId'>() }),
  z.object({ kind: z.literal('relation'), id: z.string().brand<'RelationId'>() }),
])

/** The parts of a design. */
const design = {
  callouts: z
    .array(
      z.object({
        text: wording,
        anchor: anchor.nullable().default(null),
        positions: z
          .record(z.string(), z.object({ x: z.number(), y: z.number() }))
          .default({})
          .describe('Its middle by format, as shares of the width and the height of the diagram'),
      }),
    )
    .default([])
    .describe('Short texts, with an arrow to their anchor'),
  emphasis: z
    .object({
      by: z.enum(['markers', 'highlight', 'choice']),
      chosen: z.array(z.string().brand<'RelationId'>()).default([]).describe('Ids of relations, for a choice'),
    })
    .nullable()
    .default(null)
    .describe('What has the one colour of the story, all else being grey'),
  markers: z
    .array(z.object({ anchor, caption: wording }))
    .default([])
    .describe('Numbers from 1, in this order'),
  unexplained: z.array(z.string()).default([]).describe('Keys of legend entries that are left out'),
} satisfies { readonly [Part in keyof Design]: z.ZodType<Design[Part]> }

/** The settings of a figure, as they stand in a dataset file. What is not said is as usual. */
const figureSettings = z.object({
  view: z.string().default('').describe('The view, as the fragment of a link holds it'),
  subject: z.string().default('diagram'),
  preset: z.string().default('screen'),
  language: z.enum(['en', 'ar']).default('en'),
  background: z.enum(['light', 'dark']).default('light'),
  backing: z.enum(BACKINGS).default('tinted').describe('What it stands on'),
  highlighted: z.boolean().default(true),
  edits: z.object({ en: edits, ar: edits }).partial().default({}).describe('Texts round the diagram, by language'),
  cast: z
    .array(z.string().brand<'ActorId'>())
    .nullable()
    .default(null)
    .describe('Ids of exactly the actors that are in it'),
  leftOut: z.array(z.string().brand<'RelationId'>()).default([]).describe('Ids of relations that are not drawn'),
  names: z.record(z.string(), wording).default({}).describe('Names by the id of an actor'),
  wordings: z
    .record(z.string(), wording)
    .default({})
    .describe('What stands in place of the verb, by the id of a relation'),
  ...design,
})

type Settings = z.output<typeof figureSettings>

/** How a figure is made. */
export interface FigureSettings
  extends Pick<
    Settings,
    'view' | 'subject' | 'preset' | 'language' | 'background' | 'backing' | 'highlighted' | 'edits'
  > {
  readonly composition: Composition
  readonly design: Design
}

/** Why a figure cannot be made: its settings are of a newer version, or wrong at that path. */
export type FigureProblem =
  | { readonly code: 'newer-figure'; readonly version: number }
  | { readonly code: 'wrong-figure'; readonly path: string }

/** Reads the settings of a figure. Actors and relations that are no longer in the dataset are the caller's concern. */
export function readFigureSettings({ version, settings }: FigureRecord): Result<FigureSettings, FigureProblem> {
  if (version > FIGURE_VERSION) return { ok: false, problems: [{ code: 'newer-figure', version }] }
  const read = figureSettings.safeParse(settings)
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map(({ path }) => ({ code: 'wrong-figure', path: path.join('.') })),
    }
  const { cast, leftOut, names, wordings, callouts, markers, emphasis, unexplained, ...others } = read.data
  return {
    ok: true,
    value: {
      ...others,
      composition: {
        ...{ cast, leftOut },
        names: new Map(Object.entries(names) as [ActorId, Wording][]),
        wordings: new Map(Object.entries(wordings) as [RelationId, Wording][]),
      },
      design: { callouts, markers, emphasis, unexplained },
    },
  }
}

/** The settings as they are kept: the inverse of `readFigureSettings`. */
export function toFigureRecord(
  { id, title }: Pick<FigureRecord, 'id' | 'title'>,
  { composition, design: designed, ...others }: FigureSettings,
): FigureRecord {
  const { cast, leftOut, names, wordings } = composition
  const called = { names: Object.fromEntries(names), wordings: Object.fromEntries(wordings) }
  return { id, title, version: FIGURE_VERSION, settings: { ...others, cast, leftOut, ...called, ...designed } }
}
