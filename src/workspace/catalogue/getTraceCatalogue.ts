import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { answer } from './en/answer.ts'
import { criteria } from './en/criteria.ts'
import { instead } from './en/instead.ts'
import { trace } from './en/trace.ts'
import { traced } from './en/traced.ts'
import type { DetailsCatalogue } from './getDetailsCatalogue.ts'
import { getDetailsCatalogue } from './getDetailsCatalogue.ts'

/** The interface texts including those of the trace panel. */
export type TraceCatalogue = DetailsCatalogue & typeof TRACE

const TRACE = { answer, criteria, instead, trace, traced }

/** The texts in a language including those of the trace panel, which are loaded with it. */
export const getTraceCatalogue = memoiseLast(
  (language: Language): TraceCatalogue => ({ ...getDetailsCatalogue(language), ...TRACE }),
)
