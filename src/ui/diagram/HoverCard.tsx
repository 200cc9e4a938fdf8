import { useLayoutEffect, useRef } from 'react'
import { inLanguage } from '../../base/language.ts'
import type { Dataset, Point } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { getActorType } from '../../model/vocabulary.ts'
import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import { deriveViewport } from '../../workspace/derive/deriveViewport.ts'
import type { PointerTarget } from '../../workspace/workspaceState.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { placeCard } from './placeCard.ts'

const LISTED = 5

/** A short explanation next to the pointer, in the free part of the diagram. */
export function HoverCard({ target, at }: { readonly target: PointerTarget; readonly at: Point }) {
  const words = useWords()
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = card.current
    const surface = element?.parentElement?.getBoundingClientRect()
    if (!element || !surface) return
    const { left, right, bottom } = deriveViewport(workspace.getState())?.insets ?? { left: 0, right: 0, bottom: 0 }
    // A card may cover the controls along the lower edge, but not the panels.
    const below = bottom > surface.height / 3 ? bottom : 0
    const width = surface.width - left - right
    element.style.maxWidth = `${Math.min(300, width - 16)}px`
    const { x, y } = placeCard(
      at,
      { width: element.offsetWidth, height: element.offsetHeight },
      { x: surface.left + left, y: surface.top, width, height: surface.height - below },
    )
    element.style.left = `${x}px`
    element.style.top = `${y}px`
  })
  if (!dataset) return null
  const { title, lines } = describeTarget(dataset, target, words)

  return (
    <div ref={card} className="hover-card" aria-hidden="true">
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
  target: PointerTarget,
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
    case 'tie': {
      const relations = target.relations.flatMap((id) => dataset.relations.get(id) ?? [])
      const sentences = relations.map((relation) => printRelation(dataset, relation, 'en'))
      return { title: null, lines: cut(sentences, words) }
    }
  }
}

/** The first line and the number of others. A second line is shown, since saying so would take as much room. */
function cut(lines: readonly string[], { diagram }: Catalogue): readonly string[] {
  if (lines.length <= LISTED + 1) return lines
  return [...lines.slice(0, LISTED), diagram.andMore(lines.length - LISTED)]
}
