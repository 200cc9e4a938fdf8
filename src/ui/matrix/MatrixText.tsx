import { useMemo } from 'react'
import { groupBy } from '../../base/order.ts'
import type { MatrixView } from '../../workspace/derive/deriveMatrix.ts'
import { listActorTexts } from '../../workspace/derive/listActorTexts.ts'
import { ActorTexts } from '../diagram/ActorTexts.tsx'
import { useMatrixWords } from './useMatrixWords.ts'

/** The matrix as text for screen readers, row by row. */
export function MatrixText({ matrix }: { readonly matrix: MatrixView }) {
  const { matrix: words } = useMatrixWords()
  const texts = useMemo(() => {
    const shown = matrix.relations.map((id) => matrix.dataset.relations.get(id)!)
    const from = groupBy(shown, ({ source }) => source)
    return listActorTexts(matrix.dataset, matrix.actors, (actor) => from.get(actor) ?? [])
  }, [matrix])
  const shown = matrix.actors.length
  return <ActorTexts label={words.asText} hint={words.textHint(shown)} actors={texts} shown={shown} />
}
