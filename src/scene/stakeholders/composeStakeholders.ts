import type { Language } from '../../base/language.ts'
import { isRightToLeft } from '../../base/language.ts'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { StakeholderContents } from '../contents.ts'
import type { Box, Size } from '../geometry.ts'
import { boundsOf } from '../geometry.ts'
import type { NameLanguage } from '../labelSpot.ts'
import { labelSpot } from '../labelSpot.ts'
import type { Palette, Theme } from '../look/palette.ts'
import { PALETTES } from '../look/palette.ts'
import { composeStation } from '../ribbon/composeStation.ts'
import type { Scene, SceneFrame, SceneStroke, SceneText } from '../scene.ts'
import { measureText } from '../text/measureText.ts'
import type { PlacedStakeholder } from './placeStakeholders.ts'
import { POINT, placeStakeholders } from './placeStakeholders.ts'

/** The words at the edges of a grid of stakeholders. */
export interface ScaleWords {
  readonly dimension: (dimension: string) => string
  /** What the least and the greatest value mean. */
  readonly ends: (dimension: string) => readonly [least: string, most: string]
  /** What to do with whom, by power and interest, from the upper left. */
  readonly quadrants: readonly [string, string, string, string]
}

export interface StakeholderLook {
  readonly theme: Theme
  readonly names: NameLanguage
  readonly language: Language
  readonly words: ScaleWords
  /** The numbers of the sources of an actor's scores. */
  readonly numbersOf: (actor: ActorId) => readonly number[]
}

const SIZE = 11
const LABEL = { width: 144, mostLines: 3 } as const
/** The distance of words from the edge of the grid, in px. */
const AWAY = 14

/** Composes actors by their scores as a grid of a size, whose quarters are named where it is one of power and interest. */
export function composeStakeholders(
  dataset: Dataset,
  contents: StakeholderContents,
  size: Size,
  look: StakeholderLook,
): Scene {
  const palette = PALETTES[look.theme]
  const labels = new Map(
    contents.standing.map(({ actor }) => {
      const numbers = look.numbersOf(actor)
      const name = dataset.actors.get(actor)!.name
      const cited = numbers.length > 0 ? `\u00a0[${numbers.join(',')}]` : ''
      const told = Object.fromEntries(Object.entries(name).map(([language, text]) => [language, text + cited]))
      return [actor, labelSpot({ ...told, en: name.en + cited }, look.names, LABEL)]
    }),
  )
  const placed = placeStakeholders(contents, size, (actor) => labels.get(actor)!)
  const actors = placed.map(({ actor, box }, index) =>
    composeStation(dataset, actor, { index, box, name: labels.get(actor)! }, palette),
  )
  const frames = listQuarters(contents, size, look.words, palette)
  const bounds = boundsOf([
    ...frames.map(({ box }) => box),
    ...actors.map(({ box }) => box),
    { x: -2 * AWAY, y: 0, width: 0, height: size.height + 2 * AWAY },
  ])
  return {
    ...{ bounds, paper: palette.paper, accent: palette.accent, frames, lines: [], labels: [], actors },
    scales: {
      strokes: placed.flatMap((one) => listStrokes(one, palette)),
      discs: placed.map(({ point }) => ({ centre: point, radius: POINT, color: palette.ink })),
      texts: listTexts(contents, size, look.words, palette),
    },
  }
}

/** The whiskers of the ratings of an actor, and the line from its point to its name. */
function listStrokes({ point, spread, leader }: PlacedStakeholder, palette: Palette): SceneStroke[] {
  return [
    ...(leader ? [{ points: [point, leader], color: palette.quiet, width: 0.8 } as const] : []),
    ...[spread.x, spread.y].flatMap((points) => (points ? [{ points, color: palette.accent, width: 2 }] : [])),
  ]
}

function listQuarters(
  { axes }: StakeholderContents,
  { width, height }: Size,
  { quadrants }: ScaleWords,
  palette: Palette,
): SceneFrame[] {
  const isNamed = axes.x === 'interest' && axes.y === 'power'
  return quadrants.map((text, index): SceneFrame => {
    const [column, row] = [index % 2, Math.floor(index / 2)]
    const box: Box = { x: (column * width) / 2, y: (row * height) / 2, width: width / 2, height: height / 2 }
    const heading = setText(text, { x: box.x + box.width / 2, y: row === 0 ? AWAY : height - AWAY }, palette.quiet)
    return {
      ...{ id: `quarter:${index}`, box, edge: palette.hairline, fill: null, corner: 0 },
      ...(isNamed && { heading }),
    }
  })
}

/** The names of the axes and what their ends mean, below and to the left of the grid. */
function listTexts(
  { axes }: StakeholderContents,
  { width, height }: Size,
  { dimension, ends }: ScaleWords,
  { ink, quiet }: Palette,
): SceneText[] {
  const [below, beside] = [height + AWAY, -AWAY]
  const halfOf = (text: string) => measureText(text, SIZE, 500) / 2
  const [[left, right], [bottom, top]] = [ends(axes.x), ends(axes.y)]
  return [
    setText(left, { x: halfOf(left), y: below }, quiet),
    setText(dimension(axes.x), { x: width / 2, y: below }, ink),
    setText(right, { x: width - halfOf(right), y: below }, quiet),
    ...[
      setText(bottom, { x: beside, y: height - halfOf(bottom) }, quiet),
      setText(dimension(axes.y), { x: beside, y: height / 2 }, ink),
      setText(top, { x: beside, y: halfOf(top) }, quiet),
    ].map((text): SceneText => ({ ...text, turned: true })),
  ]
}

function setText(text: string, { x, y }: { readonly x: number; readonly y: number }, color: string): SceneText {
  return {
    ...{ lines: [text], size: SIZE, weight: 500, color, x, y },
    ...{ rightToLeft: isRightToLeft(text), centred: true },
  }
}
