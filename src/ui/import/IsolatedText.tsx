const ISOLATED = /\u2068([^\u2069]*)\u2069/

/** A text in which parts are isolated, each as an element of its own, so that nothing invisible is copied with it. */
export function IsolatedText({ text }: { readonly text: string }) {
  return (
    <span>
      {text.split(ISOLATED).map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts repeat, and never move
        index % 2 === 1 ? <bdi key={index}>{part}</bdi> : part,
      )}
    </span>
  )
}
