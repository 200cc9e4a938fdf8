import { inLanguage } from '../../base/language.ts'
import type { Dataset, Point } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { getActorType } from '../../model/vocabulary.ts'
import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import type { Target } from '../../workspace/workspaceState.ts'
import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'

const LISTED = 5
const WIDTH = 300

/** A short explanation beside the pointer. */
export function HoverCard({ target, at }: { readonly target: Target; readonly at: Point }) {
  const words = useWords()
  const dataset = useWorkspaceState((state) => state.dataset)
  if (!dataset) return null
  const { title, lines } = describeTarget(dataset, target, words)
  const beyond = at.x + WIDTH + 24 > innerWidth
  const style = {
    insetInlineStart: 'auto',
    left: beyond ? at.x - WIDTH - 16 : at.x + 16,
    top: Math.min(at.y + 16, innerHeight - 140),
  }

  return (
    <div className="hover-card" style={style} aria-hidden="true">
      {title ? <strong dir="auto">{title}</strong> : null}
      {lines.map((line) => (
        <span key={line} dir="auto">
          {line}
        </span>
      ))}
    </div>
  )
}

function describeTarget(
  dataset: Dataset,
  target: Target,
  words: Catalogue,
): { title: string | null; lines: readonly string[] } {
  switch (target.kind) {
    case 'actor': {
      const actor = dataset.actors.get(target.actor)
      if (!actor) return { title: target.actor, lines: [] }
      const type = inLanguage(getActorType(dataset.vocabulary, actor.type).label, 'en')
      const lines = [actor.name['ar'], type, actor.description?.en].filter((line): line is string => Boolean(line))
      return { title: actor.name.en, lines }
    }
    case 'fold':
      return {
        title: null,
        lines: [
          words.diagram.foldHint(target.actors.length),
          ...target.actors.slice(0, LISTED).map((id) => dataset.actors.get(id)!.name.en),
        ],
      }
    case 'bundle': {
      const relations = target.relations.flatMap((id) => dataset.relations.get(id) ?? [])
      const title = relations.length > 1 ? words.diagram.trunkHint(relations.length) : null
      const sentences = relations.slice(0, LISTED).map((relation) => printRelation(dataset, relation, 'en'))
      return { title, lines: relations.length > LISTED ? [...sentences, '…'] : sentences }
    }
  }
}
