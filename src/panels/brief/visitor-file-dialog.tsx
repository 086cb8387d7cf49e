import { Check, TriangleAlert } from 'lucide-react';
import { leaveVisitorFile, saveVisitorFile } from '../../commands/visitor-file.ts';
import type { HiddenCheck, PresentValue } from '../../domain/hidden-value.ts';
import { redactionTopics } from '../../domain/redaction.ts';
import type { Translate } from '../../locale/translator.ts';
import { formatNumber } from '../../quantities/format.ts';
import type { Language } from '../../quantities/language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { saidInWords } from './said-in.ts';
import styles from './visitor-file-dialog.module.css';

const topics = [...redactionTopics, 'position', 'presenter'] as const;
/** More are counted, not listed: the first few say what is wrong. */
const mostListed = 20;

const megabytes = (bytes: number, language: Language): string => `${formatNumber(bytes / 1e6, language, 1)} MB`;

/** What the check of a visitor's file found; only a file in which nothing was found can be saved. */
export function VisitorFileDialog() {
  const t = useTranslate();
  const run = useRun();
  const step = useAppState((state) => state.visitorFile);
  if (!step) return null;
  const close = () => run(leaveVisitorFile, undefined);
  return (
    <Dialog
      title={t('panels:visitorFile.title')}
      closeLabel={t('panels:close')}
      onClose={close}
      role={step.kind === 'refused' ? 'alertdialog' : 'dialog'}
      foot={
        <>
          <Button tone="outline" onPress={close}>
            {t('panels:close')}
          </Button>
          {step.kind === 'made' ? (
            <Button tone="solid" autoFocus onPress={() => run(saveVisitorFile, undefined)}>
              {t('panels:visitorFile.save')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className={styles.body} aria-live="polite">
        {step.kind === 'making' ? <p role="status">{t('panels:visitorFile.making')}</p> : null}
        {step.kind === 'made' ? <Passed check={step.check} name={step.name} size={step.bytes.length} /> : null}
        {step.kind === 'refused' ? <Refused check={step.check} /> : null}
      </div>
    </Dialog>
  );
}

function Passed(props: { readonly check: HiddenCheck; readonly name: string; readonly size: number }) {
  const { checked, byField, byTopic } = props.check;
  const t = useTranslate();
  const language = useLanguage();
  return (
    <>
      <p className={styles.answer} data-tone="good">
        <Check size={20} strokeWidth={2.5} aria-hidden />
        {checked === 0 ? t('panels:visitorFile.none') : t('panels:visitorFile.checked', { checked })}
      </p>
      <p className={styles.file}>
        <strong>{props.name}</strong>
        <span>{t('panels:visitorFile.kind', { size: megabytes(props.size, language) })}</span>
      </p>
      {checked === 0 ? null : (
        <>
          <table className={styles.table} data-counts>
            <thead>
              <tr>
                <th scope="col">{t('panels:visitorFile.topic')}</th>
                <th scope="col">{t('panels:visitorFile.count')}</th>
              </tr>
            </thead>
            <tbody>
              {topics.map((topic) =>
                byTopic[topic] ? (
                  <tr key={topic}>
                    <th scope="row">{t(`panels:visitorFile.topic.${topic}`)}</th>
                    <td>{formatNumber(byTopic[topic], language)}</td>
                  </tr>
                ) : null,
              )}
            </tbody>
          </table>
          {byField === 0 ? null : <p>{t('panels:visitorFile.byField', { count: byField })}</p>}
          <p className={styles.how}>{t('panels:visitorFile.how')}</p>
        </>
      )}
    </>
  );
}

function Refused({ check }: { readonly check: HiddenCheck }) {
  const { checked, present } = check;
  const t = useTranslate();
  const more = present.length - mostListed;
  return (
    <>
      <p className={styles.answer} data-tone="bad">
        <TriangleAlert size={20} strokeWidth={2.25} aria-hidden />
        {t('panels:visitorFile.refused', { checked, count: present.length })}
      </p>
      <p>{t('panels:visitorFile.fix')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {['value', 'topic', 'stands', 'said'].map((head) => (
              <th key={head} scope="col">
                {t(`panels:visitorFile.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {present.slice(0, mostListed).map((value) => (
            <tr key={value.text}>
              <th scope="row">{value.text}</th>
              <td>{t(`panels:visitorFile.topic.${value.topic}`)}</td>
              <td className={styles.place}>{value.place}</td>
              <td>{saidIn(value, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p>{t('panels:visitorFile.more', { count: more })}</p> : null}
    </>
  );
}

const saidIn = ({ saidIn: places }: PresentValue, t: Translate): string =>
  [...new Set((places.length > 0 ? places : ['']).map((place) => saidInWords(place, t)))].join(t('presentation:and'));
