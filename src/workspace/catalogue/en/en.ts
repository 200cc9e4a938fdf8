import { answer } from './answer.ts'
import { details } from './details.ts'
import { diagram } from './diagram.ts'
import { filters } from './filters.ts'
import { instead } from './instead.ts'
import { menu } from './menu.ts'
import { model } from './model.ts'
import { notices } from './notices.ts'
import { publishing } from './publishing.ts'
import { search } from './search.ts'
import { shell } from './shell.ts'
import { table } from './table.ts'
import { trace } from './trace.ts'
import { traced } from './traced.ts'

/** The English catalogue, by place on the screen. */
export const en = {
  answer,
  details,
  diagram,
  filters,
  instead,
  menu,
  model,
  notices,
  publishing,
  search,
  shell,
  table,
  trace,
  traced,
}
