import { diagram } from './diagram.ts'
import { filters } from './filters.ts'
import { model } from './model.ts'
import { search } from './search.ts'
import { shell } from './shell.ts'

/** The English catalogue, by part of the screen. */
export const en = {
  diagram,
  filters,
  model,
  search,
  shell,
}
