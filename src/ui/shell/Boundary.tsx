import type { ReactNode } from 'react'
import { Component } from 'react'

interface BoundaryProps {
  /** What stands in place of the children when one of them has failed; gets what shows them again, and why it failed. */
  readonly fail: (tryAgain: () => void, reason: unknown) => ReactNode
  readonly children: ReactNode
}

/** Keeps a failure of its children to itself, so that the rest of the page goes on. */
export class Boundary extends Component<BoundaryProps, { readonly failed: { readonly reason: unknown } | null }> {
  override state: { readonly failed: { readonly reason: unknown } | null } = { failed: null }

  static getDerivedStateFromError(reason: unknown) {
    return { failed: { reason } }
  }

  override render() {
    const { failed } = this.state
    return failed ? this.props.fail(() => this.setState({ failed: null }), failed.reason) : this.props.children
  }
}
