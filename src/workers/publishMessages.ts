import type { Language } from '../base/language.ts'
import type { WrittenFile } from '../formats/format.ts'
import type { Loss } from '../formats/listLosses.ts'
import type { Design } from '../model/figure/design.ts'
import type { Figure, FurnitureEdits } from '../publish/figure/figure.ts'
import type { PresetId } from '../publish/figure/preset.ts'
import type { Output } from '../publish/target/publishFigure.ts'
import type { PublishedPart } from '../workspace/derive/derivePublishedPart.ts'
import type { DatasetMessage, DatasetWanted } from './datasetMessages.ts'
import type { DataRequest } from './writeData.ts'

/** A picture of the open dataset. */
export interface FigureJob {
  readonly kind: 'figure'
  readonly part: PublishedPart
  readonly language: Language
  readonly preset: PresetId
  readonly edits: FurnitureEdits
  readonly design: Design
  readonly output: Output
}

export type Job = FigureJob | ({ readonly kind: 'losses' } & DataRequest) | ({ readonly kind: 'data' } & DataRequest)

export interface PublishAnswers {
  readonly figure: MadeFigure
  readonly losses: readonly Loss[]
  readonly data: WrittenFile
}

/** A finished picture, or the SVG to draw it from, and its properties. */
export interface MadeFigure extends Omit<Figure, 'groups'> {
  readonly file: string | Uint8Array
}

/** The progress of a job. */
export type Stage = 'fonts' | 'figure' | 'file'

/** To the worker: fonts, sent once; a dataset and its changes; and jobs for the latest version. */
export type PublishMessage =
  | { readonly kind: 'fonts'; readonly files: readonly Uint8Array[] }
  | DatasetMessage
  | { readonly kind: 'job'; readonly job: Job }

/** From the worker, about its current job. */
export type PublishedMessage =
  | DatasetWanted
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'done'; readonly answer: PublishAnswers[Job['kind']] }
