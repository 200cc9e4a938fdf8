import { ACTOR_MEASURES } from '../../analysis/actorMeasures.ts'
import type { NameLanguage } from '../../scene/labelSpot.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import { orderRows } from '../../workspace/commands/orderRows.ts'
import { select } from '../../workspace/commands/select.ts'
import type { MatrixView } from '../../workspace/derive/deriveMatrix.ts'
import { NAME_LANGUAGES } from '../../workspace/view.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { Choose } from '../controls/Choose.tsx'
import { MeasureOptions } from '../measures/MeasureOptions.tsx'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useMatrixWords } from './useMatrixWords.ts'

interface MatrixHeadProps {
  readonly matrix: MatrixView
  readonly hasVerbs: boolean
  readonly onVerbs: (hasVerbs: boolean) => void
}

/** What a person has chosen to order the matrix by. */
function getRowOrder({ view: { rowOrder, measure } }: WorkspaceState) {
  return rowOrder === 'measure' ? (measure?.id ?? 'blocks') : rowOrder
}

/** What orders the matrix, how it is drawn, and how much it shows. */
export function MatrixHead({ matrix, hasVerbs, onVerbs }: MatrixHeadProps) {
  const { matrix: words, diagram } = useMatrixWords()
  const workspace = useWorkspace()
  const order = useWorkspaceState(getRowOrder)
  const names = useWorkspaceState((state) => state.view.names)
  const { actors, relations, breaking, tieless, orderedBy } = matrix

  return (
    <div className="matrix-head">
      <label>
        {words.orderBy}{' '}
        <select
          value={order}
          onChange={({ target }) => workspace.run(orderRows(ORDERS.find((id) => id === target.value)!))}
        >
          <option value="blocks">{words.orders.blocks}</option>
          {matrix.dataset.groups.size > 0 ? <option value="groups">{words.orders.groups}</option> : null}
          <MeasureOptions />
        </select>
      </label>
      <Choose
        label={diagram.names}
        value={names}
        options={NAME_LANGUAGES.map((id): readonly [NameLanguage, string] => [id, diagram.nameLanguages[id]])}
        onChange={(id) => workspace.run(changeView({ names: id }))}
      />
      <label className="matrix-verbs">
        <input type="checkbox" checked={hasVerbs} onChange={({ target }) => onVerbs(target.checked)} />
        {words.verbs}
      </label>
      <p className="matrix-count" role="status">
        {orderedBy === order ? words.counted(actors.length, relations.length) : words.working}
        {tieless > 0 ? `; ${words.tieless(tieless)}` : null}
      </p>
      {breaking.length > 0 ? (
        <button
          type="button"
          className="text-button"
          title={words.selectBreaking}
          onClick={() => workspace.run(select({ relations: breaking }))}
        >
          {words.breaking(breaking.length)}
        </button>
      ) : null}
    </div>
  )
}

const ORDERS = ['blocks', 'groups', ...ACTOR_MEASURES] as const
