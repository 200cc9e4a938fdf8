import { useEffect, useMemo, useRef } from 'react'
import { printRelation } from '../../model/printRelation.ts'
import { FONT_FAMILY, writeSceneItems } from '../../publish/svg/writeSceneSvg.ts'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import type { Box } from '../../scene/geometry.ts'
import { grow } from '../../scene/geometry.ts'
import { composeRibbon } from '../../scene/ribbon/composeRibbon.ts'
import type { Scene } from '../../scene/scene.ts'
import { select, selectAndReveal } from '../../workspace/commands/select.ts'
import type { Command } from '../../workspace/createWorkspace.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { deriveTheme } from '../../workspace/derive/deriveScene.ts'
import type { Selection } from '../../workspace/view.ts'
import { useLighting } from '../controls/useLighting.ts'
import { printName } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useTraceWords } from './useTraceWords.ts'

interface RibbonPictureProps {
  readonly paths: readonly TracedPath[]
  /** Called when a part of it was opened. */
  readonly onLeave?: () => void
  /** The maximum width in px: the ribbon shrinks to it as long as it stays legible. */
  readonly room?: number
}

const MARGIN = 8
const SMALLEST = 0.75

/** A drawn ribbon. Each actor and step is a button that highlights it and opens its details. */
export function RibbonPicture({ paths, onLeave, room = Infinity }: RibbonPictureProps) {
  const { traced: words, diagram } = useTraceWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const theme = useWorkspaceState(deriveTheme)
  const names = useWorkspaceState((state) => state.view.names)
  const scene = useMemo(
    () => composeRibbon(dataset, paths, { theme, names, language: DATA_LANGUAGE, words: { step: diagram.ribbonStep } }),
    [dataset, paths, theme, names, diagram],
  )
  const frame = grow(scene.bounds, MARGIN)
  const zoom = Math.max(SMALLEST, Math.min(1, room / frame.width))
  const print = (id: Scene['labels'][number]['relations'][number]) =>
    printRelation(dataset, dataset.relations.get(id)!, DATA_LANGUAGE)

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <figure className="ribbon" tabIndex={0} aria-label={words.ribbon}>
      <div style={{ width: frame.width, height: frame.height, zoom }}>
        <Drawing scene={scene} frame={frame} />
        {scene.actors.map(({ id, actor, box }) => (
          <HitArea
            key={id}
            box={box}
            frame={frame}
            label={printName(dataset, actor)}
            lights={{ actors: [actor] }}
            command={selectAndReveal([actor])}
            onLeave={onLeave}
          />
        ))}
        {scene.labels.map(({ id, box, relations }) => (
          <HitArea
            key={id}
            box={box}
            frame={frame}
            label={relations.map(print).join('; ')}
            lights={{ relations }}
            command={select({ relations })}
            onLeave={onLeave}
          />
        ))}
      </div>
    </figure>
  )
}

const SVG = 'http://www.w3.org/2000/svg'

/** Parsed as XML, never as HTML. Without ids, which the diagram already has. */
function Drawing({ scene, frame }: { readonly scene: Scene; readonly frame: Box }) {
  const items = useRef<SVGGElement>(null)
  useEffect(() => {
    const markup = `<svg xmlns="${SVG}">${writeSceneItems(scene)}</svg>`
    const { documentElement } = new DOMParser().parseFromString(markup, 'image/svg+xml')
    for (const named of documentElement.querySelectorAll('[id]')) named.removeAttribute('id')
    items.current!.replaceChildren(...documentElement.childNodes)
  }, [scene])

  return (
    <svg
      width={frame.width}
      height={frame.height}
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      fontFamily={FONT_FAMILY}
      aria-hidden="true"
    >
      <g ref={items} />
    </svg>
  )
}

interface HitAreaProps {
  readonly box: Box
  readonly frame: Box
  readonly label: string
  readonly lights: Partial<Selection>
  readonly command: Command
  readonly onLeave: (() => void) | undefined
}

/** A part of the drawing that reacts to the pointer. */
function HitArea({ box, frame, label, lights, command, onLeave }: HitAreaProps) {
  const workspace = useWorkspace()
  const lighting = useLighting(lights)
  const position = { left: box.x - frame.x, top: box.y - frame.y, width: box.width, height: box.height }

  return (
    <button
      type="button"
      className="ribbon-spot"
      style={position}
      title={label}
      aria-label={label}
      {...lighting}
      onClick={() => {
        onLeave?.()
        workspace.run(command)
      }}
    />
  )
}
