import { inLanguage } from '../../base/language.ts'
import type { ActorId, Evidence } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import { printDate } from '../../model/time/printDate.ts'
import type { StakeholderContents } from '../../scene/contents.ts'
import type { Size } from '../../scene/geometry.ts'
import { PALETTES } from '../../scene/look/palette.ts'
import type { Scene } from '../../scene/scene.ts'
import { composeStakeholders } from '../../scene/stakeholders/composeStakeholders.ts'
import type { Figure, Furniture } from './figure.ts'
import type { Room } from './layOutFigure.ts'
import { layOutFigure } from './layOutFigure.ts'
import type { LegendEntry } from './legendEntry.ts'
import { SAMPLE } from './legendEntry.ts'
import type { Reference } from './listReferences.ts'
import { listCited, numberEvidence } from './listReferences.ts'
import type { Publishing } from './publishing.ts'

/** The grid on the screen, and the narrowest and widest ones that are tried where a format sets the width, in px. */
const ON_SCREEN: Size = { width: 880, height: 620 }
const WIDTHS = [960, 840, 720, 600, 480, 380, 300] as const
const LEAST_ASPECT = 0.6

/** Composes actors by their scores as a grid, as wide as names can be read there. */
export function composeStakeholderFigure(publishing: Publishing, contents: StakeholderContents): Figure {
  const compose = (size: Size) => layOut(publishing, contents, size)
  if (publishing.preset.width === null) return compose(ON_SCREEN).figure
  const { free } = compose(ON_SCREEN)
  const aspect = Math.max(LEAST_ASPECT, Math.min(free.width / free.height, ON_SCREEN.width / ON_SCREEN.height))
  let figure: Figure | undefined
  for (const width of WIDTHS) {
    figure = compose({ width, height: Math.round(width / aspect) }).figure
    if (figure.readable) break
  }
  return figure!
}

function layOut(
  publishing: Publishing,
  contents: StakeholderContents,
  size: Size,
): { readonly figure: Figure; readonly free: Room } {
  const { dataset, words, arranging, composing, edits = {} } = publishing
  const { language, names } = arranging
  const evidence = new Map(contents.standing.map(({ actor, x, y }) => [actor, listEvidence(x.ratings, y.ratings)]))
  const references = numberEvidence(dataset, [...evidence.values()].flat(), language, words)
  const numbered = references.flatMap(({ numbers }) => numbers).length > 1
  const cited = numbered && edits.references !== null && edits.cited !== false
  const scene = composeStakeholders(dataset, contents, size, {
    ...{ theme: composing.theme, names, language, words: words.stakeholders },
    numbersOf: (actor) => (cited ? listCited(references, evidence.get(actor)!) : []),
  })
  const furniture = { ...proposeFurniture(scene, publishing, contents, references), ...edits }
  return layOutFigure(publishing, { scene, highlighted: null }, furniture)
}

function listEvidence(...ratings: readonly (readonly { readonly evidence: readonly Evidence[] }[])[]): Evidence[] {
  return ratings.flat().flatMap(({ evidence }) => evidence)
}

function proposeFurniture(
  { scales }: Scene,
  { dataset, words, arranging: { language }, composing, preset }: Publishing,
  { axes, standing, unscored, agreement }: StakeholderContents,
  references: readonly Reference[],
): Furniture {
  const own = words.stakeholders
  const headline = inLanguage(dataset.title, language)
  const name = (actor: ActorId) => printActor(dataset, actor, language)
  return {
    ...{ language, rightToLeft: language === 'ar', headline, references, unnumbered: [], cited: false },
    ...{ explainable: [], captions: [], callouts: [] },
    standfirst: preset.room === 'all' ? own.standfirst(axes) : null,
    legend: listLegend(scales!.strokes.length > 0, own, PALETTES[composing.theme]),
    asOf: dataset.asOf === null ? words.asOfUnknown : words.asOf(printDate(dataset.asOf, language)),
    note: [
      own.count(standing.length, unscored),
      ...(['x', 'y'] as const).flatMap((axis) => agreement[axis] && own.agreement(axes[axis], agreement[axis])),
    ]
      .filter((text) => text !== null)
      .join(' '),
    credit: words.credit(dataset.credits) || null,
    alt: own.alt(headline, axes, standing.length),
    longDescription: standing.map(({ actor, x, y }) =>
      own.stands(name(actor), [own.scored(axes.y, y), own.scored(axes.x, x)]),
    ),
  }
}

function listLegend(
  hasSpread: boolean,
  { mean, spread }: { readonly mean: string; readonly spread: string },
  palette: { readonly ink: string; readonly accent: string },
): LegendEntry[] {
  const middle = SAMPLE.height / 2
  const disc = { x: SAMPLE.width / 2 - 4, y: middle - 4, width: 8, height: 8, radius: 4 }
  return [
    { key: 'mean', text: mean, sample: [{ kind: 'rect', ...disc, fill: palette.ink }] },
    ...(hasSpread
      ? [
          {
            ...{ key: 'spread', text: spread },
            sample: [
              { kind: 'path', path: `M4 ${middle}H${SAMPLE.width - 4}`, stroke: palette.accent, strokeWidth: 2 },
            ],
          } as const,
        ]
      : []),
  ]
}
