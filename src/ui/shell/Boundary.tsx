import type { ReactNode } from 'react'
import { Component } from 'react'

interface BoundaryProps {
  /** Draws the replacement for children that failed, given a way to show them again and the reason of the failure. */
  readonly fail: (tryAgain: () => void, reason: unknown) => ReactNode
  readonly children: ReactNode
}

/** Contains a failure of its children, so that the rest of the page keeps working. */
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
