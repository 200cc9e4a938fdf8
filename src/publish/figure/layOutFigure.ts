import { leastOf } from '../../base/extremes.ts'
import type { RelationId } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import type { Contents } from '../../scene/contents.ts'
import { grow } from '../../scene/geometry.ts'
import { PALETTES } from '../../scene/look/palette.ts'
import type { Scene } from '../../scene/scene.ts'
import type { DrawGroup, Transform } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'
import type { SceneTitles } from '../drawing/drawScene.ts'
import { drawScene } from '../drawing/drawScene.ts'
import { renameWithin } from '../drawing/renameWithin.ts'
import type { Picture, Published } from './composePicture.ts'
import { describeTie } from './describeTies.ts'
import type { Citations } from './drawCitations.ts'
import { drawCitations } from './drawCitations.ts'
import type { Figure, Furniture, FurnitureEdits } from './figure.ts'
import { gatherSeen } from './gatherSeen.ts'
import { listNumbers } from './listReferences.ts'
import type { Preset } from './preset.ts'
import type { PublishWords } from './publishWords.ts'
import type { Block } from './setFurniture.ts'
import { setNotes, setTitle } from './setFurniture.ts'

export interface Publishing extends Published {
  readonly preset: Preset
  readonly words: PublishWords
  readonly edits?: FurnitureEdits
  /** Default: the scene. */
  readonly contents?: Contents
}

/** The area that the furniture leaves for the picture. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** Margin around the diagram, so that no line at its edge is cut off. */
export const BLEED = 6
/** Gap between title, diagram and notes, as a multiple of the body size. */
const GAP = 1.4
/** The minimum width of a figure that takes its width from the picture: titles need room. */
const NARROWEST = 560
const LARGEST_SCALE = 2
/** Opacity of what is not highlighted, as on the screen. */
const PALE = 0.16

/** Ribbons and tables print the numbers in their labels. */
const NO_CITATIONS: Citations = { groups: [], uncited: [] }

/** A figure, and the area left for its picture. */
interface LaidOut {
  readonly figure: Figure
  readonly free: Room
}

/**
 * Sets the furniture, then fits the picture into the rest. Ties without room for their numbers go into the notes, which
 * shrinks the picture again, so this repeats until none is missing.
 */
export function layOutFigure(publishing: Publishing, picture: Picture, furniture: Furniture): LaidOut {
  const { dataset, words } = publishing
  const { references, language } = furniture
  let named: readonly RelationId[] = []
  for (;;) {
    const unnumbered = named.map((id) =>
      words.numbered(listNumbers(dataset, references!, id), describeTie(dataset, id, language)),
    )
    const { figure, free } = layOutOnce(publishing, picture, { ...furniture, unnumbered })
    const missing = figure.uncited.filter((id) => !named.includes(id))
    if (missing.length === 0) return { figure: { ...figure, uncited: named }, free }
    named = [...named, ...missing]
  }
}

function layOutOnce(publishing: Publishing, { scene, highlighted }: Picture, furniture: Furniture): LaidOut {
  const { preset, words, composing } = publishing
  const { margin } = preset
  const bounds = grow(scene.bounds, BLEED)
  const outer = preset.width ?? Math.max(NARROWEST, bounds.width + 2 * margin)
  const width = outer - 2 * margin
  const palette = PALETTES[composing.theme]
  const setting = { preset, palette, words, width }
  const [title, notes] = [setTitle(furniture, setting), setNotes(furniture, setting)]
  const gap = preset.body * GAP
  const above = margin + (title.height > 0 ? title.height + gap : 0)
  const below = margin + (notes.height > 0 ? notes.height + gap : 0)
  const free = { width, height: Math.max(1, (preset.height?.px ?? Infinity) - above - below) }
  const scale = preset.width === null ? 1 : Math.min(LARGEST_SCALE, width / bounds.width, free.height / bounds.height)
  // A short list of paths or relations leaves the page half empty: the notes follow directly.
  const isList = publishing.contents?.kind === 'rows' || publishing.contents?.kind === 'answers'
  const fills = preset.height?.kind === 'fixed' && !(isList && preset.medium === 'paper')
  const high = fills ? free.height : bounds.height * scale
  const transform = {
    x: roundLength(margin + (width - bounds.width * scale) / 2 - bounds.x * scale),
    y: roundLength(above + (high - bounds.height * scale) / 2 - bounds.y * scale),
    scale: Math.round(scale * 1e4) / 1e4,
  }
  const cited = isList ? NO_CITATIONS : citeIn(scene, furniture, publishing, preset.body / scale)
  const nameSize = leastOf(scene.actors.map(({ text }) => text.size)) * scale
  const figure: Figure = {
    width: roundLength(outer),
    height: roundLength(preset.height?.kind === 'fixed' ? preset.height.px : above + high + below),
    medium: preset.medium,
    paper: scene.paper,
    furniture,
    groups: [
      ...moveBlock(title, margin, margin),
      ...drawPicture({ scene, highlighted }, publishing, transform, cited.groups),
      ...moveBlock(notes, margin, above + high + gap),
    ],
    scale: transform.scale,
    area: { x: margin, y: roundLength(above), width: roundLength(width), height: roundLength(high) },
    nameSize,
    readable: nameSize >= preset.leastName - 0.01,
    uncited: cited.uncited,
    seen: gatherSeen(scene),
  }
  return { figure, free }
}

/** Numbers are drawn only if there are several sources to tell apart. */
function citeIn(scene: Scene, { references, cited }: Furniture, { dataset }: Publishing, size: number): Citations {
  const numbers = references?.flatMap((reference) => reference.numbers) ?? []
  if (!references || !cited || numbers.length < 2) return NO_CITATIONS
  return drawCitations(scene, (relation) => listNumbers(dataset, references, relation), Math.round(size * 8.5) / 10)
}

function moveBlock({ items, height }: Block, x: number, y: number): DrawGroup[] {
  if (height === 0) return []
  return [{ kind: 'group', transform: { x: roundLength(x), y: roundLength(y), scale: 1 }, items }]
}

function drawPicture(
  { scene, highlighted }: Picture,
  publishing: Publishing,
  transform: Transform,
  citations: readonly DrawGroup[],
): DrawGroup[] {
  const titles = createTitles(publishing)
  const items = [...drawScene(scene, titles), { kind: 'group', name: 'citations', items: citations } as const]
  const whole: DrawGroup = { kind: 'group', name: 'diagram', transform, items }
  if (!highlighted) return [whole]
  const raised = drawScene(highlighted, titles).map((group) => renameWithin(group, 'highlight'))
  return [
    { ...whole, opacity: PALE },
    { kind: 'group', name: 'highlight', transform, items: raised },
  ]
}

function createTitles({ dataset, arranging: { language } }: Publishing): SceneTitles {
  const name = (actor: Parameters<typeof printActor>[1]) => printActor(dataset, actor, language)
  return {
    ofActor: ({ actor }) => name(actor),
    ofRelations: (relations) => relations.map((id) => describeTie(dataset, id, language)).join('\n'),
  }
}
