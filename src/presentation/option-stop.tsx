import type { VisitorFact } from '../export/visitor/visitor-facts.ts';
import type { ShowOption } from '../export/visitor/visitor-show.ts';
import { DriveList } from './drive-list.tsx';
import { LetterMark, StatusLine, VerdictBand } from './marks.tsx';
import { nameLength } from './name-length.ts';
import { PhotoStrip } from './photo-strip.tsx';
import { SaidValue } from './said.tsx';
import { useShow } from './show-port.tsx';
import styles from './stops.module.css';

/** What fits three rows beside the map; all the others are told side by side. */
const mostFacts = 8;
/** Told even where nothing is known. */
const alwaysAsked: readonly string[] = ['land', 'floor', 'readyFrom', 'interchange', 'power', 'water', 'sewage'];
/** What can wait when there is more. */
const lesser: readonly string[] = ['beds', 'far', 'gas', 'steam', 'landUse', 'sewage'];

/** The facts of a stop. A way that is drawn on the map is told beside it, not once more among the facts. */
function factsBeside({ facts, drives }: ShowOption, hasComparison: boolean): readonly VisitorFact[] {
  const told = facts.filter(({ id, value }) => {
    if (drives.some(({ kind }) => kind === id)) return false;
    // What an investor always asks is said to be unknown; of the rest only what is known is worth the screen.
    return value.kind !== 'unknown' || alwaysAsked.includes(id);
  });
  const surplus = hasComparison ? Math.max(0, told.length - mostFacts) : 0;
  const waiting = lesser.filter((id) => told.some((fact) => fact.id === id)).slice(0, surplus);
  return told.filter(({ id }) => !waiting.includes(id));
}

/** One option: what an investor asks first, the ways one drives, what is said of it. The map beside it stands there. */
export function OptionStop(props: {
  readonly option: ShowOption;
  readonly pointed: number | null;
  readonly onPoint: (drive: number | null) => void;
  /** All the ways are to be looked at. */
  readonly onWays: () => void;
}) {
  const { option } = props;
  const { show, t } = useShow();
  const [main, ...others] = factsBeside(option, show.options.length > 1);
  return (
    <section
      className={styles.panel}
      data-roomy={(option.note === null && option.photoIds.length === 0) || undefined}
      aria-labelledby="stop-title"
    >
      <div className={styles.naming}>
        <LetterMark letter={option.letter} isLarge />
        <h1 id="stop-title" className={styles.name} data-length={nameLength(option.name)}>
          <span className={styles.hidden}>{t('presentation:option', { number: option.letter })}</span> {option.name}
        </h1>
      </div>
      <div className={styles.standing}>
        {option.verdict ? <VerdictBand verdict={option.verdict} /> : null}
        <StatusLine option={option} />
      </div>
      <dl className={styles.facts}>
        {main ? <Fact fact={main} isMain /> : null}
        {others.map((fact) => (
          <Fact key={fact.id} fact={fact} />
        ))}
      </dl>
      <DriveList drives={option.drives} pointed={props.pointed} onPoint={props.onPoint} onWays={props.onWays} />
      {option.note ? <p className={styles.note}>{option.note}</p> : null}
      <PhotoStrip photoIds={option.photoIds} />
    </section>
  );
}

function Fact({ fact, isMain }: { readonly fact: VisitorFact; readonly isMain?: boolean }) {
  const { t } = useShow();
  const { kind } = fact.value;
  return (
    <div className={styles.fact} data-main={isMain || undefined}>
      <dt>{t(`presentation:fact.${fact.id}`)}</dt>
      <dd
        data-unknown={kind === 'unknown' || undefined}
        data-words={kind === 'industries' || kind === 'landUse' || undefined}
      >
        <SaidValue value={fact.value} />
      </dd>
    </div>
  );
}
