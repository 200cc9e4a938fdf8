import { listDimensions, toPosition } from '../../analysis/stakeholders/dimension.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import type { StakeholdersView } from '../../workspace/derive/deriveStakeholders.ts'
import { Choose } from '../controls/Choose.tsx'
import { EditField } from '../edit/EditField.tsx'
import { useWorkspace } from '../WorkspaceContext.ts'
import { useStakeholderWords } from './useStakeholderWords.ts'

interface StakeholderHeadProps {
  readonly view: StakeholdersView
  readonly rater: string | null
  readonly onRater: (name: string) => void
}

/** What the axes are, who rates, and how much is scored. */
export function StakeholderHead({ view, rater, onRater }: StakeholderHeadProps) {
  const { stakeholders: words, scoring } = useStakeholderWords()
  const workspace = useWorkspace()
  const { dataset, axes, standing, unscored, agreement } = view
  const dimensions = [...new Set([...listDimensions(dataset), axes.x, axes.y])]
  const options = dimensions.map((id) => [id, scoring.dimension(id)] as const)
  const raters = [...new Set(Array.from(dataset.ratings.values(), (rating) => rating.rater ?? []).flat())]

  return (
    <div className="stakeholders-head">
      {(['y', 'x'] as const).map((axis) => (
        <span key={axis} className="stakeholders-axis">
          {axis === 'y' ? words.upwards : words.acrossAxis}{' '}
          <Choose
            label={axis === 'y' ? words.upwards : words.acrossAxis}
            value={axes[axis]}
            options={options}
            onChange={(id) => workspace.run(changeView({ axes: { ...axes, [axis]: id } }))}
          />
        </span>
      ))}
      <EditField
        label={words.proposal}
        value=""
        onCommit={(text) => {
          if (text) workspace.run(changeView({ axes: { ...axes, x: toPosition(text) } }))
          return null
        }}
      />
      <EditField
        label={words.rater}
        value={rater ?? ''}
        suggestions={raters}
        onCommit={(text) => {
          onRater(text)
          return null
        }}
      />
      <p role="status">
        {scoring.count(standing.length, unscored.length)}{' '}
        {(['y', 'x'] as const).map((axis) =>
          agreement[axis] ? <span key={axis}>{scoring.agreement(axes[axis], agreement[axis])} </span> : null,
        )}
      </p>
    </div>
  )
}
