import type { FontWeight } from '../../scene/text/measureText.ts'

/** What is drawn, in drawing order: every writer (SVG, PDF, page) draws these and nothing else. Lengths in px. */
export type DrawItem = DrawGroup | DrawPath | DrawRect | DrawText

export interface DrawGroup {
  readonly kind: 'group'
  /** What a designer finds it by, like a path: `actors/iran`. */
  readonly name?: string
  /** What it shows, in words. */
  readonly title?: string
  readonly opacity?: number
  /** Moves and scales what is in it: a point goes to `x + scale * its x`. */
  readonly transform?: Transform
  /** Where it leads; an address that {@link isSafeLink} takes. */
  readonly link?: string
  readonly items: readonly DrawItem[]
}

export interface Transform {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** How an outline is drawn; what is left out is not drawn. */
export interface Stroke {
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  /** Whether corners are rounded. */
  readonly roundJoin?: boolean
}

export interface DrawPath extends Stroke {
  readonly kind: 'path'
  /** Path data as in SVG 1.1. */
  readonly path: string
  /** Moves the path. */
  readonly at?: { readonly x: number; readonly y: number }
  readonly fill?: string
}

export interface DrawRect extends Stroke {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
  readonly fill?: string
}

/** A quarter to the left or to the right. */
export type Turn = -90 | 90

/** One line of text. */
export interface DrawText {
  readonly kind: 'text'
  readonly text: string
  /** Where the line begins (for right-to-left text at the right), or has its middle or its end. */
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  readonly weight: FontWeight
  readonly color: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly rightToLeft?: boolean
  /** By how many degrees it is turned about its place, clockwise. */
  readonly turn?: Turn
}

/** To a hundredth of a px: nobody sees less, and files print alike everywhere. */
export function roundLength(value: number): number {
  return Math.round(value * 100) / 100
}
