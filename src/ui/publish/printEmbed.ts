import type { Figure } from '../../publish/figure/figure.ts'
import { escapeXml } from '../../publish/svg/escapeXml.ts'

/** The height of the frame, in px: enough for a diagram with its tools and its headline. */
const HEIGHT = 720

/** The HTML that embeds a saved page in another. The page may run its script and open links, and nothing else. */
export function printEmbed(name: string, { furniture }: Pick<Figure, 'furniture'>): string {
  const title = escapeXml(furniture.headline ?? furniture.alt)
  return `<iframe src="${encodeURIComponent(name)}" title="${title}" width="100%" height="${HEIGHT}" loading="lazy" sandbox="allow-scripts allow-popups" style="border:0"></iframe>`
}
