import { leastOf } from '../../base/extremes.ts'
import type { RelationId } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import type { Box } from '../../scene/geometry.ts'
import { grow } from '../../scene/geometry.ts'
import { PALETTES } from '../../scene/look/palette.ts'
import type { DrawGroup, Transform } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'
import type { SceneTitles } from '../drawing/drawScene.ts'
import { drawScene } from '../drawing/drawScene.ts'
import { renameWithin } from '../drawing/renameWithin.ts'
import type { Annotated } from './annotatePicture.ts'
import { annotatePicture, isList } from './annotatePicture.ts'
import type { Block } from './block.ts'
import type { Picture } from './composePicture.ts'
import { describeTie } from './describeTies.ts'
import type { Figure, Furniture } from './figure.ts'
import { fitPicture } from './fitPicture.ts'
import { gatherSeen } from './gatherSeen.ts'
import { listNumbers } from './listReferences.ts'
import type { Publishing } from './publishing.ts'
import { setNotes, setTitle } from './setFurniture.ts'
import { SHARE_OF_LEGEND } from './setLegend.ts'

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
/** Opacity of what is not highlighted, as on the screen. */
const PALE = 0.16

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
  const { preset, words, composing, contents } = publishing
  const { margin } = preset
  const bounds = grow(scene.bounds, BLEED)
  const outer = preset.width ?? Math.max(NARROWEST, bounds.width + 2 * margin)
  const width = outer - 2 * margin
  const palette = PALETTES[composing.theme]
  const setting = { preset, palette, words, width }
  const title = setTitle(furniture, setting)
  const gap = preset.body * GAP
  const above = margin + (title.height > 0 ? title.height + gap : 0)
  const most = preset.height?.px ?? Infinity
  // A short list of paths or relations leaves the page half empty: the notes follow directly.
  const fills = preset.height?.kind === 'fixed' && !(isList(contents) && preset.medium === 'paper')
  const leaveFor = (notes: Block) => {
    const below = margin + (notes.height > 0 ? notes.height + gap : 0)
    const height = Math.max(1, most - above - below)
    return { below, free: { preset, left: margin, top: above, width, height, fills } }
  }
  const bare = setNotes({ ...furniture, legend: null }, setting, 0).block
  const whole = above + fitPicture(bounds, leaveFor(bare).free).area.height + leaveFor(bare).below
  // With a legend of that share a figure that is as high as it needs is higher by it.
  const mostLegend = SHARE_OF_LEGEND * Math.min(most, whole / (1 - SHARE_OF_LEGEND))
  const { block: notes, unexplained } = setNotes(furniture, setting, mostLegend)
  const { below, free } = leaveFor(notes)
  const annotated = annotatePicture(scene, furniture, publishing, { bounds, free })
  const { transform, scale, area, callouts } = annotated
  const toFigure = (box: Box) => moveBox(box, transform)
  const nameSize = leastOf(scene.actors.map(({ text }) => text.size)) * scale
  const figure: Figure = {
    width: roundLength(outer),
    height: roundLength(preset.height?.kind === 'fixed' ? preset.height.px : above + area.height + below),
    medium: preset.medium,
    paper: scene.paper,
    furniture,
    groups: [
      ...moveBlock(title, margin, margin),
      ...drawPicture({ scene, highlighted }, publishing, annotated),
      ...moveBlock(notes, margin, above + area.height + gap),
    ],
    scale: transform.scale,
    area: moveBox(area, { x: 0, y: 0, scale: 1 }),
    diagram: toFigure(bounds),
    callouts: callouts.map(({ index, box }) => ({ index, box: toFigure(box) })),
    nameSize,
    readable: nameSize >= preset.leastName - 0.01,
    uncited: annotated.uncited,
    remarks: [...annotated.remarks, ...unexplained.map(({ text }) => ({ code: 'unexplained', about: text }) as const)],
    seen: gatherSeen(scene),
  }
  return { figure, free: { width, height: free.height } }
}

function moveBox({ x, y, width, height }: Box, { x: right, y: down, scale }: Transform): Box {
  const [left, top, wide, high] = [right + x * scale, down + y * scale, width * scale, height * scale].map(roundLength)
  return { x: left!, y: top!, width: wide!, height: high! }
}

function moveBlock({ items, height }: Block, x: number, y: number): DrawGroup[] {
  if (height === 0) return []
  return [{ kind: 'group', transform: { x: roundLength(x), y: roundLength(y), scale: 1 }, items }]
}

function drawPicture(
  { scene, highlighted }: Picture,
  publishing: Publishing,
  { transform, citations, annotations }: Annotated,
): DrawGroup[] {
  const titles = createTitles(publishing)
  const items = [...drawScene(scene, titles), { kind: 'group', name: 'citations', items: citations } as const]
  const whole: DrawGroup = { kind: 'group', name: 'diagram', transform, items }
  const put: DrawGroup[] =
    annotations.length > 0 ? [{ kind: 'group', name: 'annotations', transform, items: annotations }] : []
  if (!highlighted) return [whole, ...put]
  const raised = drawScene(highlighted, titles).map((group) => renameWithin(group, 'highlight'))
  return [{ ...whole, opacity: PALE }, { kind: 'group', name: 'highlight', transform, items: raised }, ...put]
}

function createTitles({ dataset, arranging: { language } }: Publishing): SceneTitles {
  const name = (actor: Parameters<typeof printActor>[1]) => printActor(dataset, actor, language)
  return {
    ofActor: ({ actor }) => name(actor),
    ofRelations: (relations) => relations.map((id) => describeTie(dataset, id, language)).join('\n'),
  }
}
