/** A value, or the problems that prevent one. For expected failures only: our own mistakes throw. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }
