import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Dataset, Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { firmestStatus, isPlain, isStatusMixed, STATUSES } from '../../model/status.ts'
import { getActorType } from '../../model/vocabulary.ts'
import { FADED } from '../../scene/composing.ts'
import { PALE } from '../../scene/look/lineLook.ts'
import type { Scene, SceneActor, SceneLabel, SceneLine } from '../../scene/scene.ts'
import { BASELINE, outlinePath } from '../drawing/drawActor.ts'
import type { DrawItem } from '../drawing/drawing.ts'
import { drawLine } from '../drawing/drawLine.ts'
import type { LegendEntry } from './legendEntry.ts'
import { SAMPLE } from './legendEntry.ts'
import { listMarkLegend } from './listMarkLegend.ts'
import { drawMark, listOrder, listVerbs } from './listMatrixLegend.ts'
import type { PublishWords } from './publishWords.ts'

const MIDDLE = SAMPLE.height / 2
const SIGN_OF = { arrow: 1, bar: -1, barred: -1, open: 0, none: 0, dot: 0, ring: 0 } as const
const SIGNS: readonly Sign[] = [1, -1, 0]

/** Lists exactly what a scene shows, in the styles that it has there. */
export function listLegend(dataset: Dataset, scene: Scene, language: Language, words: PublishWords): LegendEntry[] {
  const lit = scene.lines.find(({ color }) => color === scene.accent)
  return lit ? listStory(dataset, scene, lit, { language, words }) : listEntries(dataset, scene, language, words)
}

/** With an emphasis, colours tell what is lit: signs are explained by their marks alone, in one ink. */
function listStory(
  dataset: Dataset,
  scene: Scene,
  lit: SceneLine,
  { language, words }: { readonly language: Language; readonly words: PublishWords },
): LegendEntry[] {
  const rest = scene.lines.find(({ color }) => color !== scene.accent)
  const ink = scene.actors[0]!.text.color
  const inInk = scene.lines.map((line) => ({
    ...line,
    color: ink,
    ...(line.cell && {
      cell: line.cell.map((part) => ({ ...part, fill: part.fill && ink, stroke: part.stroke && ink })),
    }),
  }))
  const key = (name: string, text: string, { color, width }: SceneLine): LegendEntry => ({
    ...{ key: name, text },
    sample: [{ kind: 'path', path: `M2 ${MIDDLE}L${SAMPLE.width - 2} ${MIDDLE}`, stroke: color, strokeWidth: width }],
  })
  return [
    key('story', words.story.lit, lit),
    ...(rest ? [key('rest', words.story.rest, rest)] : []),
    ...listEntries(dataset, { ...scene, lines: inInk }, language, words),
  ]
}

function listEntries(dataset: Dataset, scene: Scene, language: Language, words: PublishWords): LegendEntry[] {
  const { lines } = scene
  if (lines.some(({ cell }) => cell))
    return [
      ...listVerbs(dataset, scene, language),
      ...listStatuses(dataset, lines, words),
      ...listOrder(
        scene,
        language,
        scene.marks?.breaking ? { ...words.matrix, ringed: words.marks.ringed } : words.matrix,
      ),
    ]
  // Verbs on the lines already explain them: only the rest needs a legend.
  const types = scene.labels.some((label) => label.words) ? [] : listActors(dataset, scene, language)
  return [...listLines(dataset, scene, words), ...types, ...listMarkLegend(scene, words.marks)]
}

function listLines(dataset: Dataset, { lines }: Scene, words: PublishWords): LegendEntry[] {
  const signs = SIGNS.flatMap((sign): LegendEntry[] => {
    const own = lines.filter(({ mark }) => SIGN_OF[mark] === sign)
    const line = firmest(own.filter(isMarked)) ?? firmest(own)
    return line
      ? [{ key: `sign:${sign}`, text: words.signs[sign], sample: [drawSample(line, isDotted(dataset, line))] }]
      : []
  })
  return [...signs, ...listMutual(lines, words), ...listStatuses(dataset, lines, words)]
}

function listMutual(lines: readonly SceneLine[], words: PublishWords): LegendEntry[] {
  const mutual = lines.find(({ startMark }) => !['none', 'dot', 'ring'].includes(startMark))
  if (!mutual) return []
  const points = [2, SAMPLE.width - 2].map((x) => ({ x, y: MIDDLE }))
  return [{ key: 'mutual', text: words.mutual, sample: [drawLine({ ...mutual, points, opacity: 1 })] }]
}

function listStatuses(dataset: Dataset, lines: readonly SceneLine[], words: PublishWords): LegendEntry[] {
  const dotted = lines.filter((line) => isDotted(dataset, line))
  const statuses: readonly Status[] = STATUSES.filter((status) =>
    dotted.some((line) => drawnAs(dataset, line) === status),
  )
  const past = lines.find(({ opacity }) => opacity === PALE)
  const faded = lines.find(({ opacity }) => opacity === FADED)
  return [
    ...(dotted[0]
      ? [
          {
            key: `status:${statuses.join(' ')}`,
            text: words.dotted(statuses.map((status) => words.statuses[status])),
            sample: [drawSample(dotted[0], true)],
          },
        ]
      : []),
    ...listUnsaid(dataset, lines, words),
    ...(past ? [{ key: 'status:past', text: words.pale, sample: [drawSample(past, true)] }] : []),
    ...(faded ? [{ key: 'faded', text: words.faint, sample: [drawSample(faded, true)] }] : []),
  ]
}

/** Readers of lines of which some have a status are told what the others are. */
function listUnsaid(dataset: Dataset, lines: readonly SceneLine[], words: PublishWords): LegendEntry[] {
  const seen = lines.flatMap(({ relations }) => relations.map((id) => dataset.relations.get(id)!))
  const unsaid = isStatusMixed(seen) ? lines.filter((line) => drawnAs(dataset, line) === 'unspecified') : []
  const line = unsaid.find(({ startMark }) => startMark === 'ring') ?? unsaid[0]
  if (!line) return []
  const [text, sample] =
    line.startMark === 'ring' ? [words.ring, drawStart(line)] : [words.unsaid, drawSample(line, true)]
  return [{ key: 'status:unspecified', text, sample: [sample] }]
}

function drawnAs(dataset: Dataset, line: SceneLine): Status {
  return firmestStatus(line.relations.map((id) => dataset.relations.get(id)!))
}

function isDotted(dataset: Dataset, line: SceneLine): boolean {
  const status = drawnAs(dataset, line)
  return !isPlain(status) && status !== 'past'
}

function isMarked({ startMark, endMark }: SceneLine): boolean {
  return startMark !== 'none' || endMark !== 'none'
}

function firmest(lines: readonly SceneLine[]): SceneLine | undefined {
  return lines.find(({ opacity, dash }) => opacity === 1 && dash[0] !== 1.5) ?? lines[0]
}

/** A piece of a line with the mark at its start. */
function drawStart(line: SceneLine): DrawItem {
  const points = [6, SAMPLE.width - 2].map((x) => ({ x, y: MIDDLE }))
  return drawLine({ ...line, points, endMark: 'none', opacity: 1 })
}

/** A piece of a line with its end mark, or the mark of a cell. */
export function drawSample(line: SceneLine, asItIs: boolean): DrawItem {
  if (line.cell) return { kind: 'group', items: drawMark(line, { x: SAMPLE.width / 2, asItIs }) }
  const points = [2, SAMPLE.width - 2].map((x) => ({ x, y: MIDDLE }))
  // A line with a verb has a different head: see `toHead`.
  const own = line.endMark === 'barred' ? line.endMark : line.mark
  const endMark = isMarked(line) ? own : 'none'
  return drawLine({ ...line, points, startMark: 'none', endMark, opacity: asItIs ? line.opacity : 1 })
}

/** A label on a line, small. */
export function drawBadge(
  { color, filled }: Pick<SceneLabel, 'color' | 'filled'>,
  text: string,
  paper: string,
): DrawItem[] {
  const [fill, ink] = filled ? [color, paper] : [paper, color]
  const at = { x: SAMPLE.width / 2, y: MIDDLE + 11 * BASELINE }
  return [
    { kind: 'rect', x: 6, y: 1, width: 24, height: 16, radius: 8, fill, stroke: color, strokeWidth: 0.8 },
    { kind: 'text', text, ...at, size: 11, weight: 500, color: ink, anchor: 'middle' },
  ]
}

function listActors(dataset: Dataset, scene: Scene, language: Language): LegendEntry[] {
  const first = new Map<string, SceneActor>()
  for (const actor of scene.actors) {
    const type = getActorType(dataset.vocabulary, dataset.actors.get(actor.actor)!.type).id
    if (!first.has(type)) first.set(type, actor)
  }
  return [...dataset.vocabulary.actorTypes.values()].flatMap(({ id, label }) => {
    const actor = first.get(id)
    if (!actor) return []
    return [{ key: `type:${id}`, text: capitalise(inLanguage(label, language)), sample: drawType(actor) }]
  })
}

/** The outline and the sign of an actor, small. */
function drawType({ shape, fill, edge, edgeWidth, edgeDash, glyph, glyphColor }: SceneActor): DrawItem[] {
  const box = { x: 2, y: 0, width: SAMPLE.width - 4, height: SAMPLE.height }
  return [
    { kind: 'path', path: outlinePath({ box, shape }), fill, stroke: edge, strokeWidth: edgeWidth, dash: edgeDash },
    {
      ...{ kind: 'path', path: glyph ?? '', at: { x: SAMPLE.width / 2 - 8, y: MIDDLE - 8 } },
      ...{ stroke: glyphColor, strokeWidth: 1.2, roundJoin: true },
    },
  ]
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
