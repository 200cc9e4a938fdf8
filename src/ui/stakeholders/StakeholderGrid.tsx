import type { CSSProperties, KeyboardEvent, RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'
import { listAnchors } from '../../analysis/stakeholders/dimension.ts'
import type { ActorId } from '../../model/dataset.ts'
import { getBuiltInActorType } from '../../model/vocabulary.ts'
import type { Stakeholder } from '../../scene/contents.ts'
import type { PlacedStakeholder } from '../../scene/stakeholders/placeStakeholders.ts'
import { placeStakeholders } from '../../scene/stakeholders/placeStakeholders.ts'
import { measureText } from '../../scene/text/measureText.ts'
import { findRating, rate } from '../../workspace/commands/rate.ts'
import type { StakeholdersView } from '../../workspace/derive/deriveStakeholders.ts'
import { TypeSign } from '../diagram/TypeSign.tsx'
import { nameActor } from '../matrix/nameActor.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { ScoreDrag } from './useScoreDrag.ts'
import { useStakeholderWords } from './useStakeholderWords.ts'

interface StakeholderGridProps {
  readonly view: StakeholdersView
  readonly grid: RefObject<HTMLElement | null>
  readonly drag: ScoreDrag
  readonly rater: string | null
}

const LETTERING = { size: 12, weight: 500 } as const
/** What stands beside the letters of a name, the most it takes, and its height, in px. */
const NAME = { beside: 34, most: 176, height: 26 } as const

/** Actors by their scores. Each can be dragged, and moved by arrow keys. */
export function StakeholderGrid({ view, grid, drag, rater }: StakeholderGridProps) {
  const { stakeholders: words, scoring } = useStakeholderWords()
  const names = useWorkspaceState((state) => state.view.names)
  const size = useSize(grid)
  const { dataset, axes, standing } = view
  const name = (actor: ActorId) => nameActor(dataset, actor, names)
  const measure = (actor: ActorId) => ({
    width: Math.min(NAME.most, Math.ceil(measureText(name(actor), LETTERING.size, LETTERING.weight)) + NAME.beside),
    height: NAME.height,
  })
  const placed = placeStakeholders(view, size, measure)
  const [[left, right], [bottom, top]] = [scoring.ends(axes.x), scoring.ends(axes.y)]
  const isNamed = axes.x === 'interest' && axes.y === 'power'

  return (
    <div className="stakeholder-plot">
      <p className="scale upwards">
        <span>{bottom}</span>
        <b>{scoring.dimension(axes.y)}</b>
        <span>{top}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset */}
      <section
        ref={grid}
        role="group"
        className="stakeholder-grid"
        aria-label={words.grid}
        aria-describedby="stakeholder-hint"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the focus where nobody stands in it
        tabIndex={0}
      >
        {isNamed ? scoring.quadrants.map((text) => <span key={text}>{text}</span>) : null}
        <Strokes placed={placed} />
        {placed.map((one, index) => (
          <StandingActor
            key={one.actor}
            {...{ placed: one, stakeholder: standing[index]!, view, rater }}
            name={name(one.actor)}
            listen={drag.listen}
          />
        ))}
        {standing.length === 0 ? <p className="stakeholder-empty">{words.empty}</p> : null}
      </section>
      <p className="scale across">
        <span>{left}</span>
        <b>{scoring.dimension(axes.x)}</b>
        <span>{right}</span>
      </p>
      <p id="stakeholder-hint" className="hidden-label">
        {words.gridHint}
      </p>
    </div>
  )
}

/** Points of means, bars of spread, and lines to names. */
function Strokes({ placed }: { readonly placed: readonly PlacedStakeholder[] }) {
  return (
    <svg aria-hidden="true">
      {placed.map(({ actor, point, spread, leader }) => (
        <g key={actor}>
          {leader ? <line className="leader" x1={point.x} y1={point.y} x2={leader.x} y2={leader.y} /> : null}
          {[spread.x, spread.y].map((bar, index) =>
            bar ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the axes keep their order
              <line key={index} className="spread" x1={bar[0].x} y1={bar[0].y} x2={bar[1].x} y2={bar[1].y} />
            ) : null,
          )}
          <circle cx={point.x} cy={point.y} r={4} />
        </g>
      ))}
    </svg>
  )
}

interface StandingActorProps {
  readonly placed: PlacedStakeholder
  readonly stakeholder: Stakeholder
  readonly view: StakeholdersView
  readonly rater: string | null
  readonly name: string
  readonly listen: ScoreDrag['listen']
}

function StandingActor({ placed, stakeholder, view, rater, name, listen }: StandingActorProps) {
  const { scoring } = useStakeholderWords()
  const workspace = useWorkspace()
  const { dataset, axes } = view
  const { actor, box } = placed
  const isSelected = useWorkspaceState((state) => state.view.selection.actors.includes(actor))
  const { x, y } = stakeholder
  const move = (event: KeyboardEvent) => {
    const key = MOVES[event.key]
    if (!key) return
    event.preventDefault()
    const [axis, by] = key
    const dimension = axes[axis]
    const own = findRating(dataset, { actor, dimension, rater })?.value ?? stakeholder[axis].mean
    const anchors = listAnchors(dimension)
    const next = by > 0 ? anchors.find((one) => one > own + 0.01) : anchors.findLast((one) => one < own - 0.01)
    if (next !== undefined) workspace.run(rate([{ actor, dimension, rater, value: next }], Date.now()))
  }
  const style: CSSProperties = { insetInlineStart: box.x, insetBlockStart: box.y, width: box.width, height: box.height }

  return (
    <button
      type="button"
      className="stakeholder"
      style={style}
      aria-pressed={isSelected}
      aria-label={scoring.stands(name, [scoring.scored(axes.y, y), scoring.scored(axes.x, x)])}
      title={scoring.stands(name, [scoring.scored(axes.y, y), scoring.scored(axes.x, x)])}
      onKeyDown={move}
      {...listen(actor)}
    >
      <TypeSign type={getBuiltInActorType(dataset.vocabulary, dataset.actors.get(actor)!.type)} />
      <bdi>{name}</bdi>
    </button>
  )
}

const MOVES: Readonly<Record<string, readonly [axis: 'x' | 'y', by: 1 | -1]>> = {
  ArrowLeft: ['x', -1],
  ArrowRight: ['x', 1],
  ArrowUp: ['y', 1],
  ArrowDown: ['y', -1],
}

const USUAL = { width: 560, height: 460 }

function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState(USUAL)
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect
      setSize({ width, height })
    })
    observer.observe(element.current!)
    return () => observer.disconnect()
  }, [element])
  return size
}
