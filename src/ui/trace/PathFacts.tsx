import { printPeriod } from '../../model/time/printPeriod.ts'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { printSource } from './printSource.ts'
import { useTraceWords } from './useTraceWords.ts'

/** The measures of a path, each with an explanation. */
export function PathFacts({ path }: { readonly path: TracedPath }) {
  const all = useTraceWords()
  const words = all.traced
  const dataset = useWorkspaceState((state) => state.dataset)!
  const { confidenceBy, strengthBy } = useWorkspaceState((state) => state.view.trace)
  const { confidence, confidenceBounds, strength, reliability, credibility, sources, restsOn, held, steps } = path
  const rests = restsOn && { steps: restsOn.steps, title: printSource(dataset, restsOn.source, all) }
  const facts = [
    [words.facts.confidence, words.confidenceFact(confidence, confidenceBounds, confidenceBy)],
    [words.facts.strength, words.strengthFact(strength, strengthBy)],
    [words.facts.grades, words.gradesFact(reliability, credibility)],
    [words.facts.sources, words.sourcesFact(sources.length, rests, steps)],
    [words.facts.held, words.held(held.at, printPeriod(held.start, held.end, DATA_LANGUAGE))],
  ] as const

  return (
    <dl className="facts">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
