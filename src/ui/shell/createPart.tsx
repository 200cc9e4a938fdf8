import type { ComponentType, ReactNode } from 'react'
import { lazy, Suspense, useState } from 'react'
import { reloadStyles } from '../../platform/reloadStyles.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { useWords, useWorkspace } from '../WorkspaceContext.ts'
import { Boundary } from './Boundary.tsx'
import { Dialog } from './Dialog.tsx'
import { Failure } from './Failure.tsx'

/** Where a part stands: as the page, beside it, or over it. */
type Surface = 'page' | 'panel' | 'dialog'

/**
 * Makes a part of the page that is loaded when it is first shown. If loading or the part itself fails, the rest of the
 * page keeps working, and the part can be tried again.
 */
export function createPart<Props extends object>(
  surface: Surface,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  // React remembers a failure to load for good, so each attempt is a new component.
  const make = () =>
    lazy(() =>
      load().then(
        (component) => ({ default: component }),
        (reason) => {
          latest = make()
          throw reason
        },
      ),
    )
  let latest = make()

  return function Part(props: Props) {
    const [Loaded, setLoaded] = useState(() => latest)
    const fail = (showAgain: () => void): ReactNode => {
      const failure = (
        <Failure
          onTryAgain={() => {
            reloadStyles()
            setLoaded(() => latest)
            showAgain()
          }}
        />
      )
      return surface === 'dialog' ? <FailedDialog>{failure}</FailedDialog> : failure
    }

    return (
      <Boundary fail={fail}>
        <Suspense fallback={surface === 'page' ? <Loading /> : null}>
          <Loaded {...props} />
        </Suspense>
      </Boundary>
    )
  }
}

function Loading() {
  return <p className="loading">{useWords().shell.loading}</p>
}

function FailedDialog({ children }: { readonly children: ReactNode }) {
  const workspace = useWorkspace()
  const label = useWords().shell.failed

  return (
    <Dialog label={label} className="failed" onClose={() => workspace.run(openDialog(null))}>
      {children}
    </Dialog>
  )
}
