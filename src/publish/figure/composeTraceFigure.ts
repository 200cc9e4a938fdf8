import { mostOf } from '../../base/extremes.ts'
import { compareTraces } from '../../query/compareTraces.ts'
import type { Answer, Answers } from '../../scene/contents.ts'
import type { Side, Stand } from '../../scene/ribbon/composeComparison.ts'
import { composeComparison } from '../../scene/ribbon/composeComparison.ts'
import type { RibbonLook } from '../../scene/ribbon/composeRibbon.ts'
import { composeRibbon, MOST_IN_RIBBON } from '../../scene/ribbon/composeRibbon.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'
import type { Flow } from '../../scene/ribbon/placeRibbon.ts'
import type { Scene } from '../../scene/scene.ts'
import { printQuestion } from '../trace/printQuestion.ts'
import type { Figure } from './figure.ts'
import { layOutFigure } from './layOutFigure.ts'
import { listNumbers, listReferences } from './listReferences.ts'
import { proposeTraceFurniture } from './proposeTraceFurniture.ts'
import type { Publishing } from './publishing.ts'

/** The direction of the paths, and how two ribbons are placed. */
interface Form {
  readonly flow: Flow
  readonly stand: Stand
}

/** If nothing is legible, each attempt has this share of the paths of the one before. */
const FEWER = 0.7

/**
 * Composes the paths of an answer, or of two that are compared, as ribbons. Takes the direction in which names are
 * largest, and drops the weakest paths until the smallest name is legible.
 */
export function composeTraceFigure(publishing: Publishing, answers: Answers): Figure {
  const { preset, arranging } = publishing
  const across = arranging.language === 'ar' ? 'left' : 'right'
  const forms: readonly Form[] = [
    { flow: across, stand: 'below' },
    ...(preset.width === null ? [] : ([{ flow: 'down', stand: 'beside' }] as const)),
    ...(preset.width === null || answers.length === 1 ? [] : ([{ flow: 'down', stand: 'below' }] as const)),
  ]
  let most = Math.min(MOST_IN_RIBBON, mostOf(answers.map(({ paths }) => paths.length)))
  for (;;) {
    const figures = forms.map((form) => layOutTrace(publishing, answers, most, form))
    const best = figures.reduce((one, other) => (other.nameSize > one.nameSize ? other : one))
    if (best.readable || most <= 1) return best
    most = Math.floor(most * FEWER)
  }
}

function layOutTrace(publishing: Publishing, answers: Answers, most: number, form: Form): Figure {
  const { dataset, words, arranging, edits = {} } = publishing
  const shown = chooseShown(answers, most)
  const relations = [...new Set(shown.flat().flatMap((path) => path.relations))]
  const references = listReferences(dataset, relations, arranging.language, words)
  const numbered = references.flatMap(({ numbers }) => numbers).length > 1
  const cited = numbered && edits.references !== null && edits.cited !== false
  const scene = composeAnswers(publishing, answers, shown, form, {
    numbersOf: ({ id }) => (cited ? listNumbers(dataset, references, id) : []),
  })
  const furniture = proposeTraceFurniture(scene, publishing, { answers, shown, references })
  return layOutFigure(publishing, { scene, highlighted: null }, furniture).figure
}

/** The best paths. When two answers are compared, those that only one of them has come first. */
function chooseShown([first, second]: Answers, most: number): readonly (readonly RibbonPath[])[] {
  if (!second) return [first.paths.slice(0, most)]
  const { onlyFirst, onlySecond } = compareTraces(first.paths, second.paths)
  return [
    { paths: first.paths, own: new Set(onlyFirst) },
    { paths: second.paths, own: new Set(onlySecond) },
  ].map(({ paths, own }) => {
    const chosen = new Set([...new Set([...own, ...paths])].slice(0, most))
    return paths.filter((path) => chosen.has(path))
  })
}

function composeAnswers(
  { dataset, words, arranging, composing }: Publishing,
  answers: Answers,
  shown: readonly (readonly RibbonPath[])[],
  { flow, stand }: Form,
  numbering: Pick<RibbonLook, 'numbersOf'>,
): Scene {
  const { language, names } = arranging
  const look = { theme: composing.theme, names, language, words, flow, ...numbering }
  const [first, second] = answers
  if (!second) return composeRibbon(dataset, shown[0]!, look)
  const toSide = (answer: Answer, other: Answer, index: 0 | 1): Side => ({
    heading: words.paths.side(index, printQuestion(dataset, 'paths', answer.question, words, language)),
    paths: shown[index]!,
    own: { actors: listOwn('actors', answer, other), relations: listOwn('relations', answer, other) },
  })
  return composeComparison(dataset, [toSide(first, second, 0), toSide(second, first, 1)], look, stand)
}

/** What only one of two answers has, in all of its paths and not just the drawn ones. */
function listOwn<Part extends 'actors' | 'relations'>(
  part: Part,
  { paths }: Answer,
  other: Answer,
): ReadonlySet<RibbonPath[Part][number]> {
  const idsOf = (some: readonly RibbonPath[]) => some.flatMap((path): readonly RibbonPath[Part][number][] => path[part])
  const known = new Set(idsOf(other.paths))
  return new Set(idsOf(paths).filter((id) => !known.has(id)))
}
