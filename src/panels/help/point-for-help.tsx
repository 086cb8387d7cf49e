import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useTranslate } from '../app-port.tsx';
import { explainedElement } from './explained-element.ts';
import { HelpPopover } from './help-popover.tsx';
import styles from './point-for-help.module.css';

/** The next figure that is pressed is explained and nothing else happens; by mouse, pen and finger alike. */
export function PointForHelp({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const [found, setFound] = useState<ReturnType<typeof explainedElement>>(null);
  const [hasMissed, setMissed] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const anchor = useRef<Element | null>(null);
  const isPointing = found === null;
  useEffect(() => {
    if (!isPointing) return;
    document.documentElement.dataset.pointing = '';
    const isOurs = (event: Event) => event.target instanceof Node && bar.current?.contains(event.target);
    const swallow = (event: Event) => {
      if (isOurs(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onClick = (event: MouseEvent) => {
      if (isOurs(event)) return;
      swallow(event);
      const at = event.target instanceof Element ? event.target.closest('[data-explains]') : null;
      anchor.current = at;
      setFound(explainedElement(at));
      setMissed(at === null);
    };
    const presses = ['pointerdown', 'mousedown', 'touchstart'] as const;
    for (const press of presses) window.addEventListener(press, swallow, { capture: true, passive: false });
    window.addEventListener('click', onClick, { capture: true });
    return () => {
      delete document.documentElement.dataset.pointing;
      for (const press of presses) window.removeEventListener(press, swallow, { capture: true });
      window.removeEventListener('click', onClick, { capture: true });
    };
  }, [isPointing]);
  return (
    <>
      <div ref={bar} className={styles.bar} role="status" data-help-point="">
        <span>{t(hasMissed ? 'help:point.nothing' : 'help:point.hint')}</span>
        <Button icon={<X size={16} aria-hidden />} label={t('help:point.leave')} onPress={onClose} />
      </div>
      {found ? <HelpPopover anchor={anchor} explains={found.explains} onClose={onClose} /> : null}
    </>
  );
}
