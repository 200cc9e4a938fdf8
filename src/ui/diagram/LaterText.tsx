import { lazy, Suspense, useEffect, useState } from 'react'

const DiagramText = lazy(() =>
  import('./DiagramText.tsx').then(
    ({ DiagramText }) => ({ default: DiagramText }),
    () => ({ default: () => null }),
  ),
)

/** The diagram as text, rendered when the page is idle. */
export function LaterText() {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const wait = setTimeout(() => setIdle(true), 1500)
    return () => clearTimeout(wait)
  }, [])
  return idle ? (
    <Suspense fallback={null}>
      <DiagramText />
    </Suspense>
  ) : null
}
