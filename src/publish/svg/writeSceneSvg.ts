import { grow } from '../../scene/geometry.ts'
import type { Scene } from '../../scene/scene.ts'
import { drawScene } from '../drawing/drawScene.ts'
import { writeItem } from './writeItem.ts'

/** Programs that do not load embedded fonts take the next ones, which are about as wide. */
export const FONT_FAMILY = "'IBM Plex Sans', 'IBM Plex Sans Arabic', Arial, 'Liberation Sans', sans-serif"
const MARGIN = 16

/** Prints only a scene as an SVG document, exactly as on the screen. */
export function writeSceneSvg(scene: Scene): string {
  const { x, y, width, height } = grow(scene.bounds, MARGIN)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" font-family="${FONT_FAMILY}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${scene.paper}"/>`,
    writeSceneItems(scene),
    '</svg>',
  ].join('\n')
}

/** The items of a scene as SVG markup, in drawing order, without a document. */
export function writeSceneItems(scene: Scene): string {
  return drawScene(scene).map(writeItem).join('\n')
}
