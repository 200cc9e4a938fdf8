/** What browsers know of trusted types; TypeScript does not yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: Record<string, (value: string, type: string, sink: string) => string>,
  ) => void
}

const PARSING = 'DOMParser parseFromString'

/**
 * Says what the page may run, where the browser asks (`require-trusted-types-for`): workers from its own address, and
 * markup that is parsed into a document of its own, where nothing runs. Whatever else would turn text into code fails.
 */
export function trustOwnCode(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, location.href).origin === location.origin) return address
      throw new TypeError(`not the app's own: ${address}`)
    },
    createHTML: (markup, _, sink) => {
      if (sink === PARSING) return markup
      throw new TypeError(`markup is only parsed, not put in: ${sink}`)
    },
  })
}
