import type { Language, LocalText } from '../base/language.ts'
import { inLanguage } from '../base/language.ts'
import type { ActorId, Dataset, Point, Relation } from '../model/dataset.ts'
import { getRelationType } from '../model/vocabulary.ts'
import type { Arrangement, Arranging, PlacedSpot } from './arrangement.ts'
import type { Density } from './density.ts'
import { AIRY, DENSE, densityFor, HEADING_SIZE } from './density.ts'
import type { Box } from './geometry.ts'
import { boundsOf, boxAround, round } from './geometry.ts'
import { labelSpot } from './labelSpot.ts'
import type { PlacingLayoutId, Pull, Spot } from './layouts/layout.ts'
import { LAYOUTS } from './layouts/registry.ts'
import { placeLineLabels } from './routes/placeLineLabels.ts'
import type { RouteStroke } from './routes/route.ts'
import { routeBundles } from './routes/routeBundles.ts'
import { sortRecords } from './sortRecords.ts'
import type { SpotId } from './structure/bundleRelations.ts'
import { bundleRelations } from './structure/bundleRelations.ts'
import { foldActors, UNFOLDED } from './structure/foldActors.ts'
import type { Hierarchy } from './structure/getHierarchy.ts'
import { getHierarchy } from './structure/getHierarchy.ts'
import type { Camp } from './structure/listCamps.ts'
import { listCamps } from './structure/listCamps.ts'
import { countPartners, rankActors } from './structure/rankActors.ts'
import { measureText } from './text/measureText.ts'

/** Arranges actors first, in camps or freely, with folds and trunks, and then leads the lines round them. */
export function arrangeFolded(given: Dataset, arranging: Arranging, id: PlacingLayoutId): Arrangement {
  const dataset = sortRecords(given)
  const camps = listCamps(dataset)
  const hierarchy = getHierarchy(dataset)
  const ranking = rankActors(dataset)
  const { page } = arranging
  const folding = { ...arranging, mostActors: page?.mostActors ?? Infinity }
  const folds = foldActors(camps, ranking, folding)
  const unopened = foldActors(camps, ranking, { ...folding, opened: new Set(), needed: new Set() })
  const density = page ? densityFor(page) : countShown(dataset, unopened) > UNFOLDED ? DENSE : AIRY
  const seats = seatActors(dataset, camps, hierarchy, folds, { ...arranging, density })
  const planned =
    folds === unopened ? seats : seatActors(dataset, camps, hierarchy, unopened, { ...arranging, density })
  const headings = nameCamps(dataset, camps, arranging)
  const layout = LAYOUTS[id]
  const omitted = ({ id }: Relation) =>
    layout.id === 'camps' && !arranging.structureLines && hierarchy.toldByPlace.has(id)
  const bundle = ({ spots }: Seats, openedTrunks: ReadonlySet<string>) =>
    bundleRelations(dataset, {
      spotOf: (actor) => (spots.has(`a:${actor}`) ? `a:${actor}` : undefined),
      omitted,
      openedTrunks,
    })
  const bundles = bundle(seats, arranging.openedTrunks)
  const placement = layout.place({
    spots: [...seats.spots.values()].map(toSpot),
    plannedSpots: [...planned.spots.values()].map(toSpot),
    plannedLines: bundle(planned, new Set()),
    camps: camps.map(({ id }) => ({
      id,
      headingWidth: Math.ceil(measureText(headings.get(id)!, HEADING_SIZE, 600)) + 8,
    })),
    pulls: listPulls(dataset, (actor) => seats.spotOf.get(actor)),
    focus: seats.spotOf.get(arranging.focus ?? ranking[0]!) ?? null,
    density,
    aspect: page?.aspect ?? null,
  })
  const boxes = moveSpots(placement.boxes, seats, arranging.positions)
  const strokes = routeBundles(bundles, boxes, placement.outlines, layout.routing)
  const labels = placeLineLabels(bundles, strokes, [
    ...boxes.values(),
    ...placement.outlines.map(({ heading }) => heading),
  ])
  return {
    bounds: boundsOf([...boxes.values(), ...placement.outlines.map(({ box }) => box), ...boxesOf(strokes.values())]),
    spots: new Map([...seats.spots].map(([id, seat]) => [id, { ...seat, box: boxes.get(id)! }])),
    outlines: placement.outlines.map((outline) => ({ ...outline, name: headings.get(outline.camp)! })),
    frames: placement.frames,
    wires: bundles.map((bundle) => ({
      bundle,
      strokes: strokes.get(bundle.id) ?? [],
      labelAt: labels.get(bundle.id) ?? null,
      labelAgain: null,
    })),
    spotOf: seats.spotOf,
    toldByPlace: hierarchy.toldByPlace,
    headings,
    verbs: null,
  }
}

function countShown(dataset: Dataset, folds: ReadonlyMap<string, readonly ActorId[]>): number {
  return [...folds.values()].reduce((shown, folded) => shown - folded.length, dataset.actors.size)
}

interface Seats {
  readonly spots: ReadonlyMap<SpotId, Omit<PlacedSpot, 'box'> & { readonly parent: SpotId | null }>
  readonly spotOf: ReadonlyMap<ActorId, SpotId>
}

function seatActors(
  dataset: Dataset,
  camps: readonly Camp[],
  hierarchy: Hierarchy,
  folds: ReadonlyMap<string, readonly ActorId[]>,
  { names, layout, words, language, density }: Arranging & { readonly density: Density },
): Seats {
  const spots = new Map<SpotId, Omit<PlacedSpot, 'box'> & { parent: SpotId | null }>()
  const spotOf = new Map<ActorId, SpotId>()
  const width = layout === 'camps' ? 'column' : 'own'
  const partners = countPartners(dataset)
  for (const camp of camps) {
    const folded = new Set(folds.get(camp.id) ?? [])
    for (const actor of camp.actors) {
      if (folded.has(actor)) continue
      const id: SpotId = `a:${actor}`
      const label = labelSpot(dataset.actors.get(actor)!.name, names, { density, width, partners: partners.get(actor) })
      spots.set(id, { id, actor, folded: [], camp: camp.id, label, parent: nearestShown(actor, hierarchy, folded) })
      spotOf.set(actor, id)
    }
    if (folded.size === 0) continue
    const id: SpotId = `f:${camp.id}`
    const label = labelSpot(toText(words.folded(folded.size, commonType(dataset, folded)), language), language, {
      density,
      width,
    })
    spots.set(id, { id, actor: null, folded: [...folded], camp: camp.id, label, parent: null })
    for (const actor of folded) spotOf.set(actor, id)
  }
  return { spots, spotOf }
}

function toText(text: string, language: Language): LocalText {
  return { en: text, [language]: text }
}

function nearestShown(actor: ActorId, { parent }: Hierarchy, folded: ReadonlySet<ActorId>): SpotId | null {
  let above = parent.get(actor)
  while (above !== undefined && folded.has(above)) above = parent.get(above)
  return above === undefined ? null : `a:${above}`
}

function commonType(dataset: Dataset, actors: ReadonlySet<ActorId>): string | null {
  const types = new Set([...actors].map((actor) => dataset.actors.get(actor)!.type))
  return types.size === 1 ? [...types][0]! : null
}

function nameCamps(
  dataset: Dataset,
  camps: readonly Camp[],
  { language, names, words }: Arranging,
): Map<string, string> {
  let loose = 0
  return new Map(
    camps.map(({ id, group }) => [
      id,
      group === null
        ? words.looseCamp(++loose)
        : inLanguage(dataset.groups.get(group)!.name, names === 'both' ? language : names),
    ]),
  )
}

function toSpot({ id, camp, label, parent }: Omit<PlacedSpot, 'box'> & { parent: SpotId | null }): Spot {
  return { id, camp, width: label.width, height: label.height, parent }
}

/** Each relation pulls once; what is folded pulls at its fold. */
function listPulls(dataset: Dataset, spotOf: (actor: ActorId) => SpotId | undefined): Pull[] {
  const pulls: Pull[] = []
  for (const relation of dataset.relations.values()) {
    const [source, target] = [spotOf(relation.source), spotOf(relation.target)]
    if (!source || !target || source === target) continue
    const { direction } = getRelationType(dataset.vocabulary, relation.type)
    const [from, to] = direction === 'reverse' ? [target, source] : [source, target]
    pulls.push({ from, to, weight: 1, directed: direction === 'forward' || direction === 'reverse' })
  }
  return pulls
}

function moveSpots(
  boxes: ReadonlyMap<SpotId, Box>,
  { spots }: Seats,
  positions: ReadonlyMap<ActorId, Point>,
): Map<SpotId, Box> {
  const moved = new Map<SpotId, Box>()
  for (const [id, { actor }] of spots) {
    const box = boxes.get(id)!
    const place = actor === null ? undefined : positions.get(actor)
    const at = place ? boxAround(place, box.width, box.height) : box
    moved.set(id, { ...at, x: round(at.x), y: round(at.y) })
  }
  return moved
}

function* boxesOf(routes: Iterable<readonly RouteStroke[]>): Generator<Box> {
  for (const strokes of routes)
    for (const { points } of strokes) for (const { x, y } of points) yield { x, y, width: 0, height: 0 }
}
