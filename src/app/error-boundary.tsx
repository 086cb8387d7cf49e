import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './shell.module.css';

interface Props {
  readonly children: ReactNode;
  readonly onCrash: (error: unknown) => void;
  readonly title: string;
  readonly hint: string;
  readonly again: string;
}

/** A part of the screen that broke says so and can be tried again; the rest goes on. */
export class ErrorBoundary extends Component<Props, { readonly hasBroken: boolean }> {
  override state = { hasBroken: false };

  static getDerivedStateFromError() {
    return { hasBroken: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onCrash(error);
  }

  override render() {
    if (!this.state.hasBroken) return this.props.children;
    return (
      <div className={styles.broken} role="alert">
        <strong>{this.props.title}</strong>
        <p>{this.props.hint}</p>
        <Button tone="outline" onPress={() => this.setState({ hasBroken: false })}>
          {this.props.again}
        </Button>
      </div>
    );
  }
}
