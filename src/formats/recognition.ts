/** How a file is packed or written, whatever its format: by its first bytes, else by its name, else by its looks. */
export type FileKind = 'zip' | 'xml' | 'json' | 'text'

/**
 * How certain a format is, most certain first: only this format has such contents; its name says so; it is the usual
 * format for such a file.
 */
export const CERTAINTIES = ['holds', 'named', 'usual'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** A first look at a file. */
export interface Glimpse {
  readonly kind: FileKind
  /** The decoded text at its start. */
  readonly start: string
  readonly bytes: Uint8Array
}

/** What the contents of a file say about its format; `null`: nothing. */
export type Recognise = (file: Glimpse) => Exclude<Certainty, 'named'> | null
