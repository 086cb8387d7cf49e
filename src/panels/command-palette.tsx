import { Search } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Input, TextField } from 'react-aria-components/TextField';
import { select } from '../commands/select.ts';
import type { Selection } from '../store/selection.ts';
import { classNames } from '../ui/class-names.ts';
import floating from '../ui/floating.module.css';
import { Localised } from '../ui/localised.tsx';
import { useAppPort, useAppState, useLanguage, useRun, useTranslate } from './app-port.tsx';
import styles from './command-palette.module.css';
import { keyNames } from './key-names.ts';
import { paletteEntries } from './palette-entries.ts';
import type { OpenDialog } from './shell-dialog.ts';

/** One field that finds a parcel, a project, a facility or a thing to do, in either language. */
export function CommandPalette(props: { readonly onClose: () => void; readonly onDialog: OpenDialog }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const { context, onCrash } = useAppPort();
  const park = useAppState((state) => state.park);
  const [query, setQuery] = useState('');
  const words = useDeferredValue(query);
  const entries = useMemo(
    () => paletteEntries(park, context.store.getState(), words, language, t),
    [park, context, words, language, t],
  );
  const act = (key: string) => {
    const entry = entries.find((candidate) => candidate.key === key);
    if (!entry) return;
    props.onClose();
    if (entry.kind === 'command') {
      entry.offer.act(context, props.onDialog).catch(onCrash);
      return;
    }
    const thing: Selection = { kind: entry.kind, id: entry.id };
    run(select, thing);
    context.store.actions.lookAt({ thing });
  };
  return (
    <Localised>
      <ModalOverlay
        isOpen
        isDismissable
        className={classNames(styles.overlay)}
        onOpenChange={(open) => {
          if (!open) props.onClose();
        }}
      >
        <Modal className={classNames(styles.modal)}>
          <Dialog aria-label={t('panels:search.title')} className={classNames(styles.dialog)}>
            <Autocomplete inputValue={query} onInputChange={setQuery}>
              <TextField aria-label={t('panels:search.title')} autoFocus className={classNames(styles.field)}>
                <Search size={18} aria-hidden />
                <Input className={classNames(styles.input)} placeholder={t('panels:search.placeholder')} />
              </TextField>
              <Menu
                className={classNames(styles.list)}
                aria-label={t('panels:search.results')}
                items={entries}
                onAction={(key) => act(String(key))}
                renderEmptyState={() => <p className={styles.empty}>{t('panels:search.none', { query })}</p>}
              >
                {(entry) => (
                  <MenuItem id={entry.key} textValue={entry.text} className={classNames(floating.item)}>
                    <span className={floating.itemText}>{entry.text}</span>
                    {entry.shortcut ? <kbd className={floating.keys}>{keyNames(entry.shortcut)}</kbd> : null}
                    <span className={styles.kind}>{entry.kindText}</span>
                  </MenuItem>
                )}
              </Menu>
            </Autocomplete>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </Localised>
  );
}
