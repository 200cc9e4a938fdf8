import { pause } from '../base/pause.ts'
import type { Posted, SplitMessage } from './splitMessage.ts'
import { splitMessage } from './splitMessage.ts'

/** Posts to a worker. */
export interface Poster<Message> {
  /** Posts after all that was posted before. A large message goes in portions, between which the page answers. */
  readonly post: (message: Message) => void
  /** What was not sent yet is not sent any more. */
  readonly end: () => void
}

/** Creates a poster. `fail` hears of a portion that cannot be sent; of a message that cannot, `post` throws at once. */
export function createPoster<Message>(
  send: (posted: Posted<Message>) => void,
  fail: (reason: Error) => void,
): Poster<Message> {
  let waiting: Message[] = []
  let isBusy = false
  let isEnded = false
  const sendPortions = async (portions: SplitMessage<Message>['portions']): Promise<void> => {
    isBusy = true
    for (const portion of portions) {
      await pause()
      if (isEnded) return
      send(portion)
    }
    isBusy = false
    const messages = waiting
    waiting = []
    for (const message of messages) post(message)
  }
  const post = (message: Message): void => {
    if (isBusy) {
      waiting.push(message)
      return
    }
    const { first, portions } = splitMessage(message)
    send(first)
    if (first !== message) sendPortions(portions).catch(fail)
  }
  return {
    post,
    end: () => {
      isEnded = true
    },
  }
}
