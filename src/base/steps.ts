/** A computation in steps: whoever runs it can do something else between two of them, or leave it unfinished. */
export type Steps<Value> = Generator<void, Value, void>

/** The result of a computation, worked out at once. */
export function finishSteps<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Gives the items of a list, with a step after each hundred of them. */
export function* visitInSteps<Item>(items: Iterable<Item>, visit: (item: Item) => void, stride = 100): Steps<void> {
  let count = 0
  for (const item of items) {
    visit(item)
    if (++count % stride === 0) yield
  }
}
