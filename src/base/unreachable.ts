/** Completes an exhaustive `switch`: if a case is missing, it does not compile. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
