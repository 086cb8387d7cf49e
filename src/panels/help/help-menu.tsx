import { CircleQuestionMark } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { withSentences } from '../../locale/with-sentences.ts';
import { Button } from '../../ui/button.tsx';
import { useTranslate } from '../app-port.tsx';

const loadList = () => import('./help-menu-list.tsx');
const HelpMenuList = lazy(() => withSentences(loadList()).then((room) => ({ default: room.HelpMenuList })));

/** Where the program explains itself. The list and what it says are fetched when the button is approached. */
export function HelpMenu() {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <span data-tour="help">
      <Button
        ref={button}
        icon={<CircleQuestionMark size={16} aria-hidden />}
        label={t('panels:help.menu')}
        opensMenu
        isExpanded={isOpen}
        onPress={() => setOpen(!isOpen)}
        onApproach={() => void loadList()}
      />
      {isOpen ? (
        <Suspense fallback={null}>
          <HelpMenuList button={button} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </span>
  );
}
