import type { ReactNode } from 'react'
import { Component } from 'react'

interface BoundaryProps {
  /** What stands in place of the children when one of them has failed; gets what shows them again. */
  readonly fail: (tryAgain: () => void) => ReactNode
  readonly children: ReactNode
}

/** Keeps a failure of its children to itself, so that the rest of the page goes on. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.fail(() => this.setState({ failed: false })) : this.props.children
  }
}
