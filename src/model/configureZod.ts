import { z } from 'zod'

/** Under a strict Content-Security-Policy zod must not probe for `new Function`. */
export function configureZod(): void {
  z.config({ jitless: true })
}
