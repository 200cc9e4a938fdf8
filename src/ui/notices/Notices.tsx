import './notices.css'
import { useEffect, useState } from 'react'
import { createPart } from '../shell/createPart.tsx'
import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'

const NoticeList = createPart('panel', () => import('./NoticeList.tsx').then((part) => part.NoticeList))

/** The list is loaded once the page has come to rest, so that it can say what the server no longer gives. In ms. */
const REST = 1000

/** The messages. The region is there from the start, so that screen readers announce the first of them. */
export function Notices() {
  const label = useWords().shell.messages
  const notices = useWorkspaceState((state) => state.notices)
  const [isResting, setResting] = useState(false)
  useEffect(() => {
    const wait = setTimeout(() => setResting(true), REST)
    return () => clearTimeout(wait)
  }, [])

  return (
    <section className="notices" aria-label={label} aria-live="polite">
      {isResting || notices.length > 0 ? <NoticeList notices={notices} /> : null}
    </section>
  )
}
