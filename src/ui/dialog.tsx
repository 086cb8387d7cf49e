import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { Localised } from './localised.tsx';

/** What is only read has nothing inside that takes the focus, and must still scroll by keyboard. */
const scrolledByKeys = { tabIndex: 0 };

/** A modal dialog with a title, a scrolling body and its own way out. */
export function Dialog(props: {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly size?: 'narrow' | 'normal' | 'wide' | 'full';
  /** False where closing by a press beside it would lose work. */
  readonly isDismissable?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
}) {
  return (
    <Localised>
      <ModalOverlay
        isOpen
        isDismissable={props.isDismissable ?? true}
        onOpenChange={(open) => {
          if (!open) props.onClose();
        }}
        className={classNames(styles.overlay)}
      >
        <Modal className={classNames(styles.modal, styles[props.size ?? 'normal'])}>
          <AriaDialog className={classNames(styles.dialog)} role={props.role ?? 'dialog'}>
            <div className={styles.head}>
              <Heading slot="title" level={2} className={classNames(styles.title)}>
                {props.title}
              </Heading>
              <Button icon={<X size={16} aria-hidden />} label={props.closeLabel} onPress={props.onClose} />
            </div>
            <div
              className={classNames(styles.body, props.size === 'full' && styles.filled)}
              {...(props.foot ? {} : scrolledByKeys)}
            >
              {props.children}
            </div>
            {props.foot ? <div className={styles.foot}>{props.foot}</div> : null}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </Localised>
  );
}
