import type { FontWeight } from '../../scene/text/measureText.ts'

/** Draw items in drawing order. Every writer (SVG, PDF, page) draws these and nothing else. Lengths in px. */
export type DrawItem = DrawGroup | DrawPath | DrawRect | DrawText

export interface DrawGroup {
  readonly kind: 'group'
  /** A path-like name by which a designer finds the group: `actors/iran`. */
  readonly name?: string
  /** What it shows, in words. */
  readonly title?: string
  readonly opacity?: number
  /** Translates and scales the items: x goes to `transform.x + scale * x`. */
  readonly transform?: Transform
  /** An address that {@link isSafeLink} accepts. */
  readonly link?: string
  readonly items: readonly DrawItem[]
}

export interface Transform {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** The stroke of an outline. An omitted property is not drawn. */
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
  /** Translates the path. */
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

/** A quarter turn to the left or to the right. */
export type Turn = -90 | 90

/** One line of text. */
export interface DrawText {
  readonly kind: 'text'
  readonly text: string
  /** The start of the line (its right end for right-to-left text), its middle or its end, according to `anchor`. */
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  readonly weight: FontWeight
  readonly color: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly rightToLeft?: boolean
  /** Clockwise rotation about its point, in degrees. */
  readonly turn?: Turn
  /** The width to keep to where other fonts are used. */
  readonly width?: number
}

/** Rounds to 0.01 px: invisible, and files are the same on every machine. */
export function roundLength(value: number): number {
  return Math.round(value * 100) / 100
}
