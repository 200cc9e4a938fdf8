import type { DrawItem } from '../drawing/drawing.ts'
import type { Figure } from '../figure/figure.ts'

/** Simulations of greyscale printing and of colour vision deficiencies. */
export const SIGHTS = ['grey', 'protan', 'deutan', 'tritan'] as const
export type Sight = (typeof SIGHTS)[number]

type ColorMatrix = readonly [readonly number[], readonly number[], readonly number[]]

/** Luminance of linear sRGB (IEC 61966-2-1). */
const LUMINANCE = [0.2126, 0.7152, 0.0722]

/** Full loss of one kind of cone, on linear RGB (Machado, Oliveira and Fernandes 2009, severity 1.0). */
const MATRICES: Readonly<Record<Sight, ColorMatrix>> = {
  grey: [LUMINANCE, LUMINANCE, LUMINANCE],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Recolours a figure for another sight without moving anything. */
export function recolor(figure: Figure, sight: Sight): Figure {
  return recolorWith(figure, (color) => seeColor(color, sight))
}

/** Changes every colour of a figure. */
export function recolorWith(figure: Figure, change: (color: string) => string): Figure {
  return {
    ...figure,
    paper: figure.paper && change(figure.paper),
    groups: figure.groups.map((group) => ({ ...group, items: group.items.map((item) => recolorItem(item, change)) })),
  }
}

/** A colour (`#rrggbb`) as it appears to that sight. */
export function seeColor(color: string, sight: Sight): string {
  const linear = [1, 3, 5].map((at) => toLinear(Number.parseInt(color.slice(at, at + 2), 16) / 255))
  const seen = MATRICES[sight].map((row) => row.reduce((sum, share, index) => sum + share * linear[index]!, 0))
  return `#${seen.map((value) => printChannel(fromLinear(Math.min(1, Math.max(0, value))))).join('')}`
}

function recolorItem(item: DrawItem, change: (color: string) => string): DrawItem {
  switch (item.kind) {
    case 'group':
      return { ...item, items: item.items.map((inner) => recolorItem(inner, change)) }
    case 'text':
      return { ...item, color: change(item.color) }
    default:
      return {
        ...item,
        ...(item.fill === undefined ? {} : { fill: change(item.fill) }),
        ...(item.stroke === undefined ? {} : { stroke: change(item.stroke) }),
      }
  }
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function fromLinear(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
}

function printChannel(value: number): string {
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0')
}
