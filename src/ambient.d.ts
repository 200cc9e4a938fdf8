/** What Node and browsers share, for the floors that compile without either's library. */
declare class URL {
  constructor(text: string, base?: string)
  readonly protocol: string
  readonly href: string
}

declare class URLSearchParams {
  constructor(text?: string)
  get(name: string): string | null
  set(name: string, value: string): void
  has(name: string): boolean
  toString(): string
}

declare const performance: { now(): number }

declare class TextDecoder {
  constructor(encoding?: string, options?: { readonly fatal?: boolean })
  /** The name of the encoding, whatever it was called. */
  readonly encoding: string
  decode(bytes: Uint8Array, options?: { readonly stream?: boolean }): string
}

declare class TextEncoder {
  encode(text: string): Uint8Array
}

declare class AbortSignal {
  readonly aborted: boolean
  readonly reason: unknown
  throwIfAborted(): void
  addEventListener(kind: 'abort', listener: () => void): void
  removeEventListener(kind: 'abort', listener: () => void): void
}

declare class AbortController {
  readonly signal: AbortSignal
  abort(reason?: unknown): void
}

interface MessagePort {
  onmessage: (() => void) | null
  postMessage(message: null): void
  close(): void
}

declare class MessageChannel {
  readonly port1: MessagePort
  readonly port2: MessagePort
}
