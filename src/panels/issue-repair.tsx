import { clearSketch } from '../commands/clear-sketch.ts';
import { showRepair } from '../commands/show-repair.ts';
import { takeRepair } from '../commands/take-repair.ts';
import type { Issue } from '../domain/issue.ts';
import type { Repair } from '../domain/repair.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { useAppState, useRun, useTranslate } from './app-port.tsx';
import { changeText, wishOf } from './issue-repair-view-data.ts';
import styles from './issues-panel.module.css';

/** Under an issue of outlines: what mending it would change, and the choice to take it. */
export function IssueRepair({ issue }: { readonly issue: Issue }) {
  const t = useTranslate();
  const run = useRun();
  const park = useAppState((state) => state.park);
  const shown = useAppState((state) => state.repair);
  const wish = wishOf(issue);
  if (!wish) return null;
  const isShown =
    shown !== null &&
    shown.park === park &&
    shown.wish.code === wish.code &&
    shown.wish.layer === wish.layer &&
    shown.wish.leftOut?.record.id === wish.leftOut?.record.id &&
    shown.wish.place.join() === wish.place.join();
  if (!isShown)
    return (
      <div className={styles.repair}>
        <Button size="small" tone="outline" onPress={() => run(showRepair, wish)}>
          {t('issues:repair.show')}
        </Button>
      </div>
    );
  const { answer } = shown;
  const wholeKind = shown.wish.all === true;
  return (
    <div className={styles.repair}>
      {answer.kind === 'refused' ? (
        <p role="status">{t(`issues:${answer.reason.code}`, { ...answer.reason.values })}</p>
      ) : (
        <>
          <ul role="status">
            {changeText(answer, t).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Giver repair={answer} onChoose={(chosen) => run(showRepair, { ...wish, chosen })} />
        </>
      )}
      <div className={styles.repairButtons}>
        {answer.kind === 'repair' ? (
          <Button size="small" tone="solid" onPress={() => run(takeRepair, undefined)}>
            {t(wholeKind ? 'issues:repair.takeAll' : 'issues:repair.take')}
          </Button>
        ) : null}
        {wholeKind || wish.leftOut ? null : (
          <Button size="small" tone="outline" onPress={() => run(showRepair, { ...wish, all: true })}>
            {t('issues:repair.all')}
          </Button>
        )}
        <Button size="small" onPress={() => run(clearSketch, undefined)}>
          {t('issues:repair.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Who gives or takes the land, where two could. */
function Giver({ repair, onChoose }: { readonly repair: Repair; readonly onChoose: (id: string) => void }) {
  const t = useTranslate();
  const { choices, chosen, code } = repair;
  if (!choices || chosen === undefined || choices.length < 2) return null;
  return (
    <Select
      label={t(code === 'topology.gap' ? 'issues:repair.taker' : 'issues:repair.giver')}
      value={chosen}
      choices={choices.map(({ id, name }) => ({ id, text: name }))}
      onChange={onChoose}
    />
  );
}
