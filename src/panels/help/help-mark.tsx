import { CircleQuestionMark } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { withSentences } from '../../locale/with-sentences.ts';
import { useTranslate } from '../app-port.tsx';
import styles from './help-mark.module.css';

const loadPopover = () => import('./help-popover.tsx');
const HelpPopover = lazy(() => withSentences(loadPopover()).then((room) => ({ default: room.HelpPopover })));

/**
 * Opens what a figure is and how it is made. With text inside the text is the button, for where a mark beside it would
 * crowd; without, it is a question mark. What it says is fetched when it is approached.
 */
export function HelpMark(props: {
  /** Topics, as `topicsOf` reads them. */
  readonly explains: string;
  /** The figure's name on the screen. */
  readonly name: string;
  readonly children?: ReactNode;
}) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const approach = () => void loadPopover();
  return (
    <>
      <button
        ref={button}
        type="button"
        className={props.children ? styles.word : styles.mark}
        aria-label={t('panels:help.of', { name: props.name })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-explains={props.explains}
        onClick={() => setOpen(!isOpen)}
        onPointerEnter={approach}
        onFocus={approach}
      >
        {props.children ?? <CircleQuestionMark size={13} aria-hidden />}
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <HelpPopover anchor={button} explains={props.explains} name={props.name} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
