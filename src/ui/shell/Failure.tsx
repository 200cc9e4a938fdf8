import { useWords } from '../WorkspaceContext.ts'
import { Recovery } from './Recovery.tsx'

/** Replaces a part of the page that failed. */
export function Failure({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return (
    <div className="failure" role="alert">
      <p>{useWords().shell.failed}</p>
      <Recovery onTryAgain={onTryAgain} />
    </div>
  )
}
