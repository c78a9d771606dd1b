/**
 * Keeps a failure where it happened. What fails here is mostly a part that is loaded late and no longer there, because
 * Matinee was renewed while the page stood open: loading the page anew brings it back.
 */
import { Component, type ReactNode } from "react";
import styles from "./Boundary.module.css";

interface BoundaryProps {
  readonly children: ReactNode;
  /** Over the page instead of in its place. */
  readonly floating?: boolean;
}

export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className={this.props.floating ? styles.floating : styles.alert}>
        <span>This part of the page could not be shown.</span>
        <button type="button" className="act" onClick={() => location.reload()}>
          Load the page anew
        </button>
      </div>
    );
  }
}
