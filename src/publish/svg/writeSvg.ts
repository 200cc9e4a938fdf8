import { grow } from '../../scene/geometry.ts'
import type { Scene } from '../../scene/scene.ts'
import { drawActor, drawFrame, drawLabel, drawLine, drawOutline } from './drawItems.ts'

export const FONT_FAMILY = "'IBM Plex Sans', 'IBM Plex Sans Arabic', sans-serif"
const MARGIN = 16

/** Prints a scene as an SVG document of its own: the same elements in the same places as on the screen. */
export function writeSvg(scene: Scene): string {
  const { x, y, width, height } = grow(scene.bounds, MARGIN)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" font-family="${FONT_FAMILY}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${scene.paper}"/>`,
    writeSceneItems(scene),
    '</svg>',
  ].join('\n')
}

/** The items of a scene as SVG markup, in drawing order, without a document round them. */
export function writeSceneItems(scene: Scene): string {
  return [
    group('groups', scene.outlines.map(drawOutline)),
    group('frames', scene.frames.map(drawFrame)),
    group('relations', scene.lines.map(drawLine)),
    group(
      'counts',
      scene.labels.map((label) => drawLabel(label, scene.paper)),
    ),
    group('actors', scene.actors.map(drawActor)),
  ].join('\n')
}

function group(id: string, items: readonly string[]): string {
  return `<g id="${id}">\n${items.join('\n')}\n</g>`
}
