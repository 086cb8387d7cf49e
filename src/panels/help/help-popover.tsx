import { type RefObject, useMemo } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { showFigures } from '../../commands/help-commands.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import floating from '../../ui/floating.module.css';
import { Localised } from '../../ui/localised.tsx';
import { useRun, useTranslate } from '../app-port.tsx';
import { topicsOf } from './figure-help.ts';
import styles from './help-popover.module.css';
import { TopicText } from './topic-text.tsx';

/** What the figures an element shows are, beside that element. Escape or a press elsewhere closes it. */
export function HelpPopover(props: {
  readonly anchor: RefObject<Element | null>;
  readonly explains: string;
  /** What the screen calls it here; absent = the topic's own name. */
  readonly name?: string;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const run = useRun();
  const topics = useMemo(() => topicsOf(props.explains), [props.explains]);
  const [only] = topics;
  const name = props.name ?? (only && topics.length === 1 ? t(only.titleKey) : t('help:columns.title'));
  return (
    <Localised>
      <Popover
        isOpen
        triggerRef={props.anchor}
        placement="bottom start"
        offset={6}
        containerPadding={8}
        className={classNames(floating.popover, styles.popover)}
        onOpenChange={(open) => {
          if (!open) props.onClose();
        }}
      >
        <Dialog aria-label={t('panels:help.of', { name })} className={classNames(styles.dialog)} data-help-popover="">
          {topics.map((topic) => (
            <TopicText key={topic.id} topic={topic} title={topics.length === 1 ? name : t(topic.titleKey)} />
          ))}
          <div className={styles.foot}>
            <Button
              size="small"
              onPress={() => {
                props.onClose();
                run(showFigures, undefined);
              }}
            >
              {t('help:more')}
            </Button>
            <Button size="small" onPress={props.onClose}>
              {t('help:close')}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </Localised>
  );
}
