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

/** Remembers the result of a function for each object that it was called with, as long as that object is in use. */
export function memoiseFor<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, Value>()
  return (key) => {
    const known = values.get(key)
    if (known !== undefined) return known
    const value = compute(key)
    values.set(key, value)
    return value
  }
}

/** Computes a value when it is first asked for, and never again. */
export function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= compute()
    return value
  }
}
