/**
 * What a file is packed in or written as, whatever its format: by its first letters, else by its name, else as it
 * looks.
 */
export type FileKind = 'zip' | 'xml' | 'json' | 'text'

/**
 * How sure it is that a file is of a format, the surest first: it holds what only that format does; its name says so; it
 * is what a file of its kind usually is.
 */
export const CERTAINTIES = ['holds', 'named', 'usual'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** A file at a first look. */
export interface Glimpse {
  readonly kind: FileKind
  /** The text at its beginning, without what encodes it. */
  readonly start: string
  readonly bytes: Uint8Array
}

/** What a file itself says about being of a format; `null`: nothing. */
export type Recognise = (file: Glimpse) => Exclude<Certainty, 'named'> | null
