import type { Language } from '../../base/language.ts'
import type { ActorId, Dataset, Relation, RelationId } from '../../model/dataset.ts'
import { toSentence } from '../../model/sentence/toSentence.ts'
import { firmestStatus, isStatusMixed } from '../../model/status.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import { boundsOf } from '../geometry.ts'
import type { NameLanguage } from '../labelSpot.ts'
import { labelSpot } from '../labelSpot.ts'
import { DOTTED, getLineLook } from '../look/lineLook.ts'
import type { Palette, Theme } from '../look/palette.ts'
import { PALETTES } from '../look/palette.ts'
import type { Scene, SceneLabel, SceneLine } from '../scene.ts'
import { measureText } from '../text/measureText.ts'
import { composeStation, nameStation } from './composeStation.ts'
import type { Band, MergedPaths, RibbonPath } from './mergePaths.ts'
import { mergePaths } from './mergePaths.ts'
import type { Flow } from './placeRibbon.ts'
import { PORT_GAP, placeRibbon } from './placeRibbon.ts'

/** The most paths that one ribbon can show legibly. */
export const MOST_IN_RIBBON = 12

export interface RibbonWords {
  /** Prints the label of a step: its verbs, source numbers, and the number of paths that take it. */
  readonly step: (verbs: readonly string[], sources: readonly number[], taken: number) => string
}

export interface RibbonLook {
  readonly theme: Theme
  readonly names: NameLanguage
  readonly language: Language
  readonly words: RibbonWords
  /** Default: to the right. */
  readonly flow?: Flow
  /** The source numbers of a relation; default: those of the dataset's list. */
  readonly numbersOf?: (relation: Relation) => readonly number[]
  /** What to emphasise, with thicker strokes and filled labels. */
  readonly own?: { readonly actors: ReadonlySet<ActorId>; readonly relations: ReadonlySet<RelationId> }
}

const LABEL_SIZE = 11
const LABEL_HEIGHT = 20
const LABEL_MARGIN = 8
const MOST_HIGH = 104
/** Width factor of emphasised strokes. */
export const OWN_WIDTH = 1.6

/**
 * Composes paths as one drawing from left to right, merged where they share actors. Actors look as in the diagram; each
 * step has the line of its sign and status, its mark at the end that it points to, and a label. Labels and lines carry
 * the relations of their step. A dotted step is taken only by inferred paths.
 */
export function composeRibbon(dataset: Dataset, paths: readonly RibbonPath[], look: RibbonLook): Scene {
  const palette = PALETTES[look.theme]
  const { flow = 'right', own } = look
  const merged = mergePaths(dataset, paths, own?.relations)
  const names = merged.stations.map(({ actor }) => labelSpot(dataset.actors.get(actor)!.name, look.names))
  const texts = merged.bands.map((band) => printStep(dataset, band, look))
  const { boxes, ways } = placeRibbon(
    merged,
    names.map(({ width, height }, index) => {
      const ports = measurePorts(merged, index)
      return flow === 'down' ? { width: Math.max(width, ports), height } : { width, height: Math.max(height, ports) }
    }),
    texts.map((text) => ({
      width: Math.ceil(measureText(text, LABEL_SIZE, 500)) + 2 * LABEL_MARGIN,
      height: LABEL_HEIGHT,
    })),
    flow,
  )
  const isMixed = isStatusMixed(merged.bands.flatMap(({ relations }) => [...relations.keys()]))
  const lines = merged.bands.map((band, index) =>
    composeBand(dataset, merged, band, ways[index]!, { palette, isMixed }),
  )
  const labels = lines.map(
    ({ id, relations, color, opacity }, index): SceneLabel => ({
      id: `label:${id}`,
      tie: id,
      relations,
      box: ways[index]!.label,
      lines: [texts[index]!],
      color,
      opacity,
      ...(merged.bands[index]!.own && { filled: true }),
    }),
  )
  const actors = merged.stations.map((station, index) => {
    const composed = composeStation(dataset, station.actor, { index, box: boxes[index]!, name: names[index]! }, palette)
    return own?.actors.has(station.actor) ? { ...composed, edgeWidth: composed.edgeWidth + OWN_WIDTH } : composed
  })
  const bounds = boundsOf([...boxes, ...ways.map(({ label }) => label)])
  const { paper, accent } = palette
  return { bounds, paper, accent, frames: [], lines, labels, actors }
}

/** The height at which the ends of an actor's lines are separate, within limits. */
function measurePorts({ bands }: MergedPaths, station: number): number {
  const out = bands.filter(({ from }) => from === station).length
  const into = bands.filter(({ to }) => to === station).length
  return Math.min(MOST_HIGH, Math.max(out, into) * PORT_GAP + 8)
}

function printStep(dataset: Dataset, { relations, taken }: Band, look: RibbonLook): string {
  const { language, words, numbersOf = numberBySource(dataset) } = look
  const verbs = [...relations].map(
    ([relation, isForward]) => toSentence(dataset, relation, { language, isInverse: !isForward }).between,
  )
  const numbers = [...relations.keys()].flatMap(numbersOf)
  return words.step(
    [...new Set(verbs)],
    [...new Set(numbers)].sort((a, b) => a - b),
    taken,
  )
}

function numberBySource({ sources }: Dataset): (relation: Relation) => number[] {
  const ids = [...sources.keys()]
  return ({ evidence }) => evidence.map(({ source }) => ids.indexOf(source) + 1)
}

function composeBand(
  dataset: Dataset,
  { stations }: MergedPaths,
  { from, to, sign, relations, inferred, own }: Band,
  { points }: { readonly points: SceneLine['points'] },
  { palette, isMixed }: { readonly palette: Palette; readonly isMixed: boolean },
): SceneLine {
  const status = firmestStatus([...relations.keys()])
  const look = getLineLook(sign, status, palette)
  const directed = [...relations].filter(([{ type }]) => !getRelationType(dataset.vocabulary, type).symmetric)
  const pointsAt = (isForward: boolean) => directed.some(([, forward]) => forward === isForward)
  const name = `${from}:${to}:${sign}${own ? ':own' : ''}`
  return {
    ...look,
    width: look.width + (own ? OWN_WIDTH : 0),
    dash: inferred ? DOTTED : look.dash,
    id: `step:${name}`,
    tie: name,
    relations: [...relations.keys()].map(({ id }) => id),
    from: nameStation(stations[from]!.actor, from),
    to: nameStation(stations[to]!.actor, to),
    points,
    startMark: pointsAt(false) ? look.mark : isMixed && status === 'unspecified' ? 'ring' : 'none',
    endMark: pointsAt(true) ? look.mark : 'none',
  }
}
