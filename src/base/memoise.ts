/** Remembers the last result of a function: called again with the very same arguments, it gives the very same value. */
export function memoiseLast<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | undefined
  return (...args) => {
    if (!last || last.args.length !== args.length || last.args.some((arg, index) => !Object.is(arg, args[index]))) {
      last = { args, value: compute(...args) }
    }
    return last.value
  }
}
