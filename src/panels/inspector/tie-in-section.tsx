import { Waypoints } from 'lucide-react';
import { clearSketch } from '../../commands/clear-sketch.ts';
import { select } from '../../commands/select.ts';
import { showTieIns } from '../../commands/show-tie-ins.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { TieIn } from '../../domain/tie-in.ts';
import { formatNumber } from '../../quantities/format.ts';
import { Button } from '../../ui/button.tsx';
import { useAppState, useLanguage, useRun, useTranslate } from '../app-port.tsx';
import { HelpMark } from '../help/help-mark.tsx';
import { sayFigure } from '../say-figure.ts';
import { useAnswer } from '../use-answer.ts';
import styles from './inspector.module.css';
import roads from './roads.module.css';
import { Section } from './section.tsx';

/** How far the supplier of each resource is along the roads, and what the pipe or cable may cost. */
export function TieInSection({ site }: { readonly site: SiteRef }) {
  const t = useTranslate();
  const run = useRun();
  const tieIns = useAnswer({ kind: 'tieIns', site });
  const isShown = useAppState((state) => state.sketch?.kind === 'tieIn');
  const hasWay = tieIns?.some(({ way }) => way) ?? false;
  return (
    <Section title={t('panels:tieIn.title')} aside={t('panels:tieIn.aside')}>
      {tieIns ? (
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">{t('panels:tieIn.resource')}</th>
              <th scope="col" className={styles.end} data-explains="tieIn.length">
                {t('panels:tieIn.length')}
                <HelpMark explains="tieIn.length" name={t('panels:tieIn.length')} />
              </th>
              <th scope="col" className={styles.end} data-explains="tieIn.cost">
                {t('panels:tieIn.cost')}
                <HelpMark explains="tieIn.cost" name={t('panels:tieIn.cost')} />
              </th>
            </tr>
          </thead>
          <tbody>
            {tieIns.map((each) => (
              <TieInRow key={each.resource} tieIn={each} />
            ))}
          </tbody>
        </table>
      ) : (
        <p className={styles.note} role="status">
          {t('panels:tieIn.pending')}
        </p>
      )}
      {tieIns && hasWay ? (
        <div className={styles.actions}>
          <Button
            tone="outline"
            icon={<Waypoints size={16} aria-hidden />}
            isPressed={isShown}
            onPress={() => (isShown ? run(clearSketch, undefined) : run(showTieIns, { tieIns }))}
          >
            {t(isShown ? 'panels:tieIn.hide' : 'panels:tieIn.show')}
          </Button>
        </div>
      ) : null}
      <p className={styles.note}>{t('panels:tieIn.note')}</p>
    </Section>
  );
}

function TieInRow({ tieIn }: { readonly tieIn: TieIn }) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRun();
  const { resource, facilityId, length, costLow, costHigh } = tieIn;
  const name = useAppState((state) => state.park?.facilities.find(({ id }) => id === facilityId)?.name);
  const source = costLow.value === null ? undefined : costLow.source;
  const say = (wan: number): string => formatNumber(language === 'en' ? wan / 100 : wan, language, 2);
  return (
    <>
      <tr>
        <th scope="row">
          {t(`domain:resource.${resource}`)}
          {facilityId === null ? null : (
            <button
              type="button"
              className={`${styles.method} ${styles.link}`}
              onClick={() => run(select, { kind: 'facility', id: facilityId })}
            >
              {name ?? facilityId}
            </button>
          )}
        </th>
        {length.value === null ? (
          <td className={`${styles.end} ${styles.unknown}`} colSpan={2}>
            {sayFigure(length, language, t)}
          </td>
        ) : (
          <>
            <td className={styles.end}>{sayFigure(length, language, t)}</td>
            <td className={styles.end}>
              {typeof costLow.value === 'number' && typeof costHigh.value === 'number'
                ? t(costLow.value > 0 ? 'panels:tieIn.range' : 'panels:tieIn.upTo', {
                    low: say(costLow.value),
                    high: say(costHigh.value),
                  })
                : sayFigure(costLow, language, t)}
            </td>
          </>
        )}
      </tr>
      {source ? (
        <tr>
          <td colSpan={3} className={roads.priceSource}>
            {source}
          </td>
        </tr>
      ) : null}
    </>
  );
}
