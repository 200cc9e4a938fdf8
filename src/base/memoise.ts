/** Remembers the last result of a function. Called again with identical arguments, it gives the identical value. */
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

/** Remembers the result of a function for each object, as long as that object is in use. */
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

/** Remembers the last result for each first argument, as long as that object is in use. */
export function memoiseLastFor<Key extends object, Args extends readonly unknown[], Value>(
  compute: (key: Key, ...args: Args) => Value,
): (key: Key, ...args: Args) => Value {
  const getLast = memoiseFor((key: Key) => memoiseLast((...args: Args) => compute(key, ...args)))
  return (key, ...args) => getLast(key)(...args)
}

/** Gives the list that it gave last as long as the items are identical. */
export function createSameList<Item>(): (items: readonly Item[]) => readonly Item[] {
  let last: readonly Item[] = []
  return (items) => {
    const isSame = items.length === last.length && items.every((item, index) => Object.is(item, last[index]))
    if (!isSame) last = items
    return last
  }
}

/** Computes a value on first use, and only once. */
export function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= compute()
    return value
  }
}

/** Remembers the results for the latest `capacity` arguments. Arguments that print the same text share a result. */
export function memoiseRecent<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
  capacity: number,
  print: (args: Args) => string = JSON.stringify,
): (...args: Args) => Value {
  const values = new Map<string, Value>()
  return (...args) => {
    const key = print(args)
    const value = values.get(key) ?? compute(...args)
    // A map lists its keys in insertion order.
    values.delete(key)
    values.set(key, value)
    if (values.size > capacity) values.delete(values.keys().next().value!)
    return value
  }
}

/** Loads a value on first use. After a failure, the next call loads it again. */
export function loadOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null
  return () => {
    loading ??= load().catch((reason) => {
      loading = null
      throw reason
    })
    return loading
  }
}
