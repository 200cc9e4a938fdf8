import type { Furniture } from './figure.ts'

/** Describes a figure for readers who cannot see it, line by line: what it is, what stands on it, and its ties. */
export function describeFigure({ alt, captions, callouts, longDescription }: Furniture): string {
  return [alt, ...captions.map(({ number, text }) => `${number}. ${text}`), ...callouts, ...longDescription].join('\n')
}
