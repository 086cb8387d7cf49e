import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** The map did not come or broke; a drawn plate stands in for it, and nobody before the screen reads about it. */
  readonly onBroken: (error: unknown) => void;
}

/** A map that cannot be loaded or fails must not take the show with it. */
export class MapBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onBroken(error);
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
