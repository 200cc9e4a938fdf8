import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { ActorId } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import { printDate } from '../../model/time/printDate.ts'
import { compareTraces } from '../../query/compareTraces.ts'
import type { Answer, Answers } from '../../scene/contents.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'
import type { Scene } from '../../scene/scene.ts'
import { printQuestion } from '../trace/printQuestion.ts'
import { describeTie } from './describeTies.ts'
import type { Furniture } from './figure.ts'
import { listLegend } from './listLegend.ts'
import type { Reference } from './listReferences.ts'
import { listTraceLegend } from './listTraceLegend.ts'
import type { Publishing } from './publishing.ts'

export interface Traced {
  readonly answers: Answers
  /** The drawn paths of each answer. */
  readonly shown: readonly (readonly RibbonPath[])[]
  readonly references: readonly Reference[]
}

/**
 * Proposes the furniture of paths: the question, how many paths are drawn and of how many, and each path's steps in
 * words. Edits by a person are kept.
 */
export function proposeTraceFurniture(scene: Scene, publishing: Publishing, traced: Traced): Furniture {
  const { dataset, arranging, words, preset, edits = {} } = publishing
  const { answers, shown, references } = traced
  const { language } = arranging
  const [first, second] = answers
  const all = preset.room === 'all'
  const ends = [...new Set(answers.map((answer) => printEnds(answer, publishing)))].join('; ')
  const headline = second ? words.paths.compared(ends, first.chosen) : ends
  const compared = second ? printComparison(first, second, publishing) : ''
  const counted = answers.map((answer, index) => printCount(answer, shown[index]!, publishing, second ? index : null))
  const said = [compared, ...counted].filter(Boolean).join(' ')
  const proposed: Furniture = {
    language,
    rightToLeft: language === 'ar',
    headline,
    standfirst: second ? compared : all ? printQuestion(dataset, 'paths', first.question, words, language) : null,
    legend: [...listLegend(dataset, thinFirst(scene), language, words), ...listTraceLegend(dataset, scene, words)],
    asOf: dataset.asOf === null ? words.asOfUnknown : words.asOf(printDate(dataset.asOf, language)),
    note: [inLanguage(dataset.title, language), counted.join(' ')].join('. '),
    credit: words.credit(dataset.credits) || null,
    ...{ explainable: [], captions: [], callouts: [] },
    references,
    unnumbered: [],
    cited: true,
    alt: words.paths.alt({ title: edits.headline ?? headline, said, steps: shown.some((paths) => paths.length > 0) }),
    longDescription: answers.flatMap((_, index) => listPaths(shown[index]!, publishing, second ? index : null)),
  }
  return { ...proposed, ...edits }
}

function printEnds({ question }: Answer, { dataset, words, arranging }: Publishing): string {
  const names = (ids: readonly ActorId[]) => ids.map((id) => printActor(dataset, id, arranging.language))
  return words.question.ends(names(question.from), names(question.to))
}

function printComparison(first: Answer, second: Answer, { words }: Publishing): string {
  if (first.chosen && second.chosen) {
    const [one, other] = [first, second].map(({ paths }) => paths.flatMap(({ relations }) => relations))
    const both = one!.filter((id) => other!.includes(id)).length
    return words.paths.sharedSteps({ both, first: one!.length - both, second: other!.length - both })
  }
  const { shared, onlyFirst, onlySecond } = compareTraces(first.paths, second.paths)
  const isWhole = ({ total, paths, chosen }: Answer) => chosen || total === paths.length
  return words.paths.shared({
    both: shared.length,
    first: onlyFirst.length,
    second: onlySecond.length,
    whole: isWhole(first) && isWhole(second),
  })
}

/** How many paths are drawn, of how many, and how many of those are inferred. */
function printCount(
  { question, total, chosen }: Answer,
  shown: readonly RibbonPath[],
  { words }: Publishing,
  side: number | null,
): string {
  const inferred = shown.filter((path) => path.inferred).length
  const text = words.paths.shown({
    ...{ shown: shown.length, total, steps: question.maxSteps, chosen, inferred },
    compared: side !== null,
  })
  return side === null ? text : words.paths.side(side as 0 | 1, text)
}

function listPaths(shown: readonly RibbonPath[], publishing: Publishing, side: number | null): string[] {
  const { dataset, words, arranging } = publishing
  const language: Language = arranging.language
  return shown.map(({ relations, inferred }, index) => {
    const ties = relations.map((id) => describeTie(dataset, id, language)).join(' ')
    const text = words.paths.path(index + 1, ties, inferred)
    return side === null ? text : words.paths.side(side as 0 | 1, text)
  })
}

/** Puts lines of normal width first, so that legend samples use them. */
function thinFirst(scene: Scene): Scene {
  return {
    ...scene,
    lines: scene.lines.toSorted((a, b) => a.width - b.width),
    actors: scene.actors.toSorted((a, b) => a.edgeWidth - b.edgeWidth),
  }
}
