/** A computation in steps: whoever runs it can do something else between two of them, or leave it unfinished. */
export type Steps<Value> = Generator<void, Value, void>

/** A computation in steps, each of which says how much of it is done, from 0 to 1. */
export type Gradual<Value> = Generator<number, Value, void>

/** Takes the steps of a part of a computation, which is done from one share of the whole to another. */
export function* takeSteps<Value>(steps: Gradual<Value>, from: number, to: number): Gradual<Value> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield from + step.value * (to - from)
  }
}

/** The result of a computation, worked out at once. */
export function finishSteps<Value>(steps: Generator<unknown, Value, void>): Value {
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
