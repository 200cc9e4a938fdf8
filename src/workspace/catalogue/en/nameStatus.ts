import type { Status } from '../../../model/dataset.ts'
import { model } from './model.ts'

/** The name of a status where nothing else says that it is one. */
export function nameStatus(status: Status): string {
  return status === 'unspecified' ? 'status not said' : model.statuses[status].name.toLowerCase()
}
