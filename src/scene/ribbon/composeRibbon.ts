import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import { STATUSES } from '../../model/status.ts'
import { getBuiltInActorType, getRelationType } from '../../model/vocabulary.ts'
import { AIRY } from '../density.ts'
import type { Box } from '../geometry.ts'
import { boundsOf } from '../geometry.ts'
import type { NameLanguage } from '../labelSpot.ts'
import { labelSpot } from '../labelSpot.ts'
import { getActorLook } from '../look/actorLook.ts'
import { getGlyph } from '../look/glyphs.ts'
import { getLineLook, INFERRED_DASH } from '../look/lineLook.ts'
import type { Palette, Theme } from '../look/palette.ts'
import { PALETTES } from '../look/palette.ts'
import { placeLabel } from '../placeLabel.ts'
import type { Scene, SceneActor, SceneLabel, SceneLine } from '../scene.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import { measureText } from '../text/measureText.ts'
import type { MergedPaths, Passage, RibbonPath, Station } from './mergePaths.ts'
import { mergePaths } from './mergePaths.ts'
import { PORT_GAP, placeRibbon } from './placeRibbon.ts'

export interface RibbonWords {
  /** What stands on a step: the verbs of its relations, the numbers of their sources, how many paths take it. */
  readonly step: (verbs: readonly string[], sources: readonly number[], taken: number) => string
}

export interface RibbonLook {
  readonly theme: Theme
  readonly names: NameLanguage
  readonly language: Language
  readonly words: RibbonWords
}

const LABEL_SIZE = 11
const LABEL_HEIGHT = 20
const LABEL_MARGIN = 8
const MOST_HIGH = 104

/**
 * Composes paths as one drawing from left to right in the diagram's own style, merged where they share actors: each
 * actor as it stands in the diagram, each step with the line of its sign and status, its mark at the end that it points
 * to, and a label. Labels and lines carry the relations of their step. Dotted: only inferred paths take it.
 */
export function composeRibbon(dataset: Dataset, paths: readonly RibbonPath[], look: RibbonLook): Scene {
  const palette = PALETTES[look.theme]
  const merged = mergePaths(dataset, paths)
  const names = merged.stations.map(({ actor }) =>
    labelSpot(dataset.actors.get(actor)!.name, look.names, { density: AIRY, width: 'own' }),
  )
  const texts = merged.passages.map((passage) => printStep(dataset, passage, look))
  const { boxes, ways } = placeRibbon(
    merged,
    names.map(({ width, height }, index) => ({ width, height: Math.max(height, measurePorts(merged, index)) })),
    texts.map((text) => ({
      width: Math.ceil(measureText(text, LABEL_SIZE, 500)) + 2 * LABEL_MARGIN,
      height: LABEL_HEIGHT,
    })),
  )
  const lines = merged.passages.map((passage, index) => composePassage(dataset, merged, passage, ways[index]!, palette))
  const labels = lines.map(
    ({ id, relations, color, opacity }, index): SceneLabel => ({
      id: `label:${id}`,
      bundle: id,
      relations,
      box: ways[index]!.label,
      text: texts[index]!,
      color,
      opacity,
    }),
  )
  const actors = merged.stations.map((station, index) =>
    composeStation(dataset, station, index, boxes[index]!, names[index]!, palette),
  )
  const bounds = boundsOf([...boxes, ...ways.map(({ label }) => label)])
  return { bounds, paper: palette.paper, outlines: [], frames: [], lines, placeLines: [], labels, actors }
}

/** As high as it takes for the ends of its ways to stand apart, within reason. */
function measurePorts({ passages }: MergedPaths, station: number): number {
  const out = passages.filter(({ from }) => from === station).length
  const into = passages.filter(({ to }) => to === station).length
  return Math.min(MOST_HIGH, Math.max(out, into) * PORT_GAP + 8)
}

function printStep(dataset: Dataset, { relations, taken }: Passage, { language, words }: RibbonLook): string {
  const verbs = [...relations].map(([{ type }, isForward]) => {
    const { label, inverse } = getRelationType(dataset.vocabulary, type)
    return inLanguage(isForward ? label : inverse, language)
  })
  const numbers = [...dataset.sources.keys()]
  const sources = [...relations.keys()].flatMap(({ evidence }) =>
    evidence.map(({ source }) => numbers.indexOf(source) + 1),
  )
  return words.step(
    [...new Set(verbs)],
    [...new Set(sources)].sort((a, b) => a - b),
    taken,
  )
}

function composePassage(
  dataset: Dataset,
  { stations }: MergedPaths,
  { from, to, sign, relations, inferred }: Passage,
  { points }: { readonly points: SceneLine['points'] },
  palette: Palette,
): SceneLine {
  const status = STATUSES.find((one) => [...relations.keys()].some((relation) => relation.status === one))!
  const look = getLineLook(sign, status, palette)
  const directed = [...relations].filter(([{ type }]) => !getRelationType(dataset.vocabulary, type).symmetric)
  const pointsAt = (isForward: boolean) => directed.some(([, forward]) => forward === isForward)
  return {
    ...look,
    dash: inferred ? INFERRED_DASH : look.dash,
    id: `step:${from}:${to}:${sign}`,
    bundle: `${from}:${to}:${sign}`,
    relations: [...relations.keys()].map(({ id }) => id),
    from: nameStation(stations[from]!.actor, from),
    to: nameStation(stations[to]!.actor, to),
    points,
    startMark: pointsAt(false) ? look.mark : 'none',
    endMark: pointsAt(true) ? look.mark : 'none',
  }
}

function composeStation(
  dataset: Dataset,
  { actor }: Station,
  index: number,
  box: Box,
  { lines, size, weight, rightToLeft }: ReturnType<typeof labelSpot>,
  palette: Palette,
): SceneActor {
  const type = getBuiltInActorType(dataset.vocabulary, dataset.actors.get(actor)!.type)
  const { textX, textY, sign } = placeLabel(box, rightToLeft)
  return {
    id: nameStation(actor, index),
    actor,
    folded: [],
    box,
    ...getActorLook(type, palette),
    glyph: getGlyph(type),
    glyphAt: sign,
    glyphColor: palette.quiet,
    text: { lines, size, weight, color: palette.ink, x: textX, y: textY, rightToLeft },
    opacity: 1,
  }
}

/** An actor may stand in several places. */
function nameStation(actor: Station['actor'], index: number): SpotId {
  return `a:${actor}#${index}`
}
