import type { DrawGroup, DrawItem, DrawPath, DrawRect, DrawText, Stroke } from '../drawing/drawing.ts'
import { escapeXml } from './escapeXml.ts'
import { toXmlId } from './toXmlId.ts'

/** Prints a draw item and its children as SVG markup. */
export function writeItem(item: DrawItem): string {
  switch (item.kind) {
    case 'group':
      return writeGroup(item)
    case 'path':
      return writePath(item)
    case 'rect':
      return writeRect(item)
    case 'text':
      return writeText(item)
  }
}

/** An attribute with a leading space; empty if there is no value. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${typeof value === 'number' ? value : escapeXml(value)}"`
}

function writeGroup({ name, title, opacity, transform, link, items }: DrawGroup): string {
  const attributes = [
    attribute('id', name && toXmlId(name)),
    attribute('data-name', name),
    attribute('opacity', opacity === 1 ? undefined : opacity),
    attribute('transform', transform && `translate(${transform.x} ${transform.y}) scale(${transform.scale})`),
  ].join('')
  const content = items.map(writeItem).join(name?.includes('/') ? '' : '\n')
  const linked = link === undefined ? content : `<a href="${escapeXml(link)}">${content}</a>`
  return `<g${attributes}>${title === undefined ? '' : `<title>${escapeXml(title)}</title>`}${linked}</g>`
}

function writePath({ path, at, fill, ...stroke }: DrawPath): string {
  const moved = attribute('transform', at && `translate(${at.x} ${at.y})`)
  return `<path d="${path}"${moved}${attribute('fill', fill ?? 'none')}${writeStroke(stroke)}/>`
}

function writeRect({ x, y, width, height, radius, fill, ...stroke }: DrawRect): string {
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`
  return `<rect ${box}${attribute('rx', radius)}${attribute('fill', fill ?? 'none')}${writeStroke(stroke)}/>`
}

function writeStroke({ stroke, strokeWidth, dash, roundJoin }: Stroke): string {
  return [
    attribute('stroke', stroke),
    attribute('stroke-width', strokeWidth),
    attribute('stroke-dasharray', dash && dash.length > 0 ? dash.join(' ') : undefined),
    attribute('stroke-linejoin', roundJoin ? 'round' : undefined),
  ].join('')
}

function writeText({ text, x, y, size, weight, color, anchor = 'start', rightToLeft, turn, width }: DrawText): string {
  const attributes = [
    attribute('font-size', size),
    attribute('font-weight', weight),
    attribute('text-anchor', anchor === 'start' ? undefined : anchor),
    attribute('fill', color),
    attribute('direction', rightToLeft ? 'rtl' : undefined),
    attribute('transform', turn && `rotate(${turn} ${x} ${y})`),
    attribute('textLength', width || undefined),
    attribute('lengthAdjust', width ? 'spacingAndGlyphs' : undefined),
  ].join('')
  return `<text x="${x}" y="${y}"${attributes}>${escapeXml(text)}</text>`
}
