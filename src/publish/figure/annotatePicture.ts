import type { RelationId } from '../../model/dataset.ts'
import type { Contents } from '../../scene/contents.ts'
import type { Box } from '../../scene/geometry.ts'
import { PALETTES } from '../../scene/look/palette.ts'
import type { Scene } from '../../scene/scene.ts'
import { drawCallout } from '../annotation/drawCallout.ts'
import { DISC, drawMarker } from '../annotation/drawMarker.ts'
import { listCallouts, listUnanchored } from '../annotation/listCallouts.ts'
import { getObstacles, listMarks } from '../annotation/obstacles.ts'
import type { PlacedCallout } from '../annotation/placeCallouts.ts'
import { placeCallouts } from '../annotation/placeCallouts.ts'
import { placeMarkers } from '../annotation/placeMarkers.ts'
import type { DrawGroup } from '../drawing/drawing.ts'
import type { Citations } from './drawCitations.ts'
import { drawCitations } from './drawCitations.ts'
import type { Furniture } from './figure.ts'
import type { FigureRemark } from './figureRemark.ts'
import type { FreeArea, PictureFit } from './fitPicture.ts'
import { fitPicture } from './fitPicture.ts'
import { listNumbers } from './listReferences.ts'
import type { Publishing } from './publishing.ts'

/** A picture that stands in a figure, with what is put on it. */
export interface Annotated extends PictureFit {
  readonly citations: readonly DrawGroup[]
  readonly uncited: readonly RelationId[]
  /** Markers and callouts. */
  readonly annotations: readonly DrawGroup[]
  readonly callouts: readonly PlacedCallout[]
  readonly remarks: readonly FigureRemark[]
}

/** Ribbons and tables print the numbers in their labels. */
const NO_CITATIONS: Citations = { groups: [], uncited: [], boxes: [] }
/** The sizes of source numbers and of callouts, as multiples of the body size. */
const CITED = 0.85
const CALLOUT = 1.15
/** A strip above or below the picture grows by so many body sizes, as long as callouts gain more by it. */
const STRIP = 3
const MOST_STRIPS = 5
/** The shares of the strip that are tried below the picture. */
const SHARES = [1, 0, 0.5]

/**
 * Fits a picture into the free area with markers, source numbers and callouts, each clear of those before. Where
 * callouts stand better above or below it, the picture leaves them a strip.
 */
export function annotatePicture(
  scene: Scene,
  furniture: Furniture,
  publishing: Publishing,
  { bounds, free }: { readonly bounds: Box; readonly free: FreeArea },
): Annotated {
  const { design, preset, composing } = publishing
  const language = furniture.language
  const palette = PALETTES[composing.theme]
  const callouts = design ? listCallouts(scene, design, language) : []
  const annotate = (fit: PictureFit) => {
    const size = preset.body / fit.scale
    const markers = placeMarkers(scene, design?.markers ?? [], size * DISC)
    const discs = markers.map(({ box }) => box)
    const cited = citeIn(scene, furniture, publishing, size, discs)
    const { boxes, segments } = getObstacles(scene)
    const obstacles = { boxes: [...boxes, ...listMarks(scene), ...discs, ...cited.boxes], segments }
    return { fit, size, markers, cited, obstacles }
  }
  const wanted = callouts.map(({ index, text, anchor, positions: { [preset.id]: at } }) => ({
    ...{ index, text, anchor },
    wanted: at ? { x: bounds.x + at.x * bounds.width, y: bounds.y + at.y * bounds.height } : null,
  }))
  const findSpots = ({ obstacles, fit, size }: ReturnType<typeof annotate>, limit: number) =>
    placeCallouts(scene, wanted, obstacles, { area: fit.within, size: size * CALLOUT, limit })
  const plain = annotate(fitPicture(bounds, free))
  let best = { ...plain, spots: findSpots(plain, Infinity)!, strip: 0 }
  for (let strips = 1; strips <= MOST_STRIPS; strips++) {
    const strip = (strips * STRIP * preset.body) / best.fit.scale
    if (strip >= best.spots.cost) break
    for (const below of SHARES) {
      const grown = { ...bounds, y: bounds.y - (1 - below) * strip, height: bounds.height + strip }
      const fit = fitPicture(grown, free)
      const other = fit.scale === best.fit.scale ? { ...best, fit } : annotate(fit)
      const spots = findSpots(other, best.spots.cost + best.strip - strip)
      if (spots) best = { ...other, spots, strip }
    }
  }
  const { fit, size, markers, cited, spots } = best
  return {
    ...fit,
    citations: cited.groups,
    uncited: cited.uncited,
    annotations: [
      ...markers.map((marker) => drawMarker(marker, palette)),
      ...spots.placed.map((one) =>
        drawCallout(one, { size: size * CALLOUT, palette, rightToLeft: furniture.rightToLeft }),
      ),
    ],
    callouts: spots.placed,
    remarks: [
      ...(design ? listUnanchored(scene, design) : []).map((index) => remark('callout-without-anchor', index)),
      ...callouts.flatMap(({ index }) => {
        const placed = spots.placed.find((one) => one.index === index)
        if (!placed) return remark('callout-without-room', index)
        return placed.leader?.covers ? remark('arrow-covers', index) : []
      }),
    ],
  }
}

function remark(code: FigureRemark['code'], index: number): FigureRemark {
  return { code, about: String(index + 1) }
}

/** Numbers are drawn only if there are several sources to tell apart. */
function citeIn(
  scene: Scene,
  { references, cited }: Furniture,
  { dataset, contents }: Publishing,
  size: number,
  taken: readonly Box[],
): Citations {
  const numbers = references?.flatMap((reference) => reference.numbers) ?? []
  if (isList(contents) || !references || !cited || numbers.length < 2) return NO_CITATIONS
  const numbersOf = (relation: RelationId) => listNumbers(dataset, references, relation)
  return drawCitations(scene, numbersOf, Math.round(size * CITED * 10) / 10, taken)
}

/** Tells whether paths or relations are listed instead of the diagram. */
export function isList(contents: Contents | undefined): boolean {
  return contents?.kind === 'rows' || contents?.kind === 'answers'
}
