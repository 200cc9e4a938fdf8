import { getGlyph } from '../../scene/look/glyphs.ts'

/** The glyph of a built-in actor type, as in the diagram. */
export function TypeSign({ type }: { readonly type: string }) {
  return (
    <svg className="type-sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={getGlyph(type)} fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" />
    </svg>
  )
}
