import type { ParkLayer } from '../../domain/park-layer.ts';
import type { ChangedRecord, LayerComparison } from '../../domain/record-changes.ts';
import type { Shape } from '../../geometry/shapes.ts';
import { Checkbox } from '../../ui/toggle.tsx';
import { useLanguage, useTranslate } from '../app-port.tsx';
import { changeWords } from './change-words.ts';
import {
  type ChangeGroup,
  changeGroups,
  idsOf,
  isTaken,
  type MergeChoice,
  takesAttributes,
  withAttributes,
  withTaken,
} from './merge-choice.ts';
import styles from './review.module.css';

/** More than these are taken or left with their group. */
const mostListed = 200;
/** More names of attributes than these are not read. */
const mostNames = 12;

export interface ShownChange {
  readonly key: string;
  /** Id of ours, where there is one: its outline as it is. */
  readonly beforeId: string | null;
  readonly layer: LayerComparison['layer'];
  readonly after: Shape | null;
}

interface Props {
  readonly comparisons: readonly LayerComparison[];
  readonly choice: MergeChoice;
  readonly onChoice: (choice: MergeChoice) => void;
  readonly shown: ShownChange | null;
  readonly onShow: (change: ShownChange) => void;
}

/** What the files bring for the open park: new, different, missing; each taken or left. */
export function ComparisonList(props: Props) {
  const t = useTranslate();
  return (
    <>
      {props.comparisons.map((comparison) => (
        <section key={comparison.layer} className={styles.source} aria-label={t(`fields:layer.${comparison.layer}`)}>
          <h3 className={styles.sourceName}>{t(`fields:layer.${comparison.layer}`)}</h3>
          <p className={styles.note}>
            {comparison.file} · {t('panels:review.change.same', { count: comparison.same.length })}
          </p>
          {changeGroups.map((group) =>
            comparison[group].length > 0 ? (
              <Group key={group} {...props} comparison={comparison} group={group} />
            ) : null,
          )}
          {comparison.attributes.names.length > 0 ? <AddedAttributes {...props} comparison={comparison} /> : null}
        </section>
      ))}
    </>
  );
}

/** Columns the file has and the park has not: one line, taken or left as one. */
function AddedAttributes({ comparison, choice, onChoice }: Props & { readonly comparison: LayerComparison }) {
  const t = useTranslate();
  const { layer, attributes } = comparison;
  const names = attributes.names.slice(0, mostNames).join(t('panels:review.change.and'));
  return (
    <Checkbox isOn={takesAttributes(choice, layer)} onChange={(on) => onChoice(withAttributes(choice, layer, on))}>
      <span>{t('panels:review.change.attributes', { count: attributes.names.length })}</span>
      <span className={styles.note}>
        {names}
        {attributes.names.length > mostNames ? ' …' : ''}
      </span>
    </Checkbox>
  );
}

const shapeOf = (record: object): Shape | null => ('shape' in record ? (record.shape as Shape) : null);
const nameOf = (record: { readonly id: string; readonly name?: string }): string => record.name || record.id;

function changeOf(comparison: LayerComparison, group: ChangeGroup, id: string): ShownChange {
  const { layer } = comparison;
  const incoming =
    group === 'added'
      ? comparison.added.find((record) => record.id === id)
      : comparison.changed.find((record) => record.id === id)?.incoming;
  return {
    key: `${layer}/${group}/${id}`,
    layer,
    beforeId: group === 'added' ? null : id,
    after: group === 'gone' || !incoming ? null : shapeOf(incoming),
  };
}

function Group(props: Props & { readonly comparison: LayerComparison; readonly group: ChangeGroup }) {
  const t = useTranslate();
  const { comparison, group, choice, onChoice, shown, onShow } = props;
  const { layer } = comparison;
  const ids = idsOf(comparison, group);
  const taken = ids.filter((id) => isTaken(choice, layer, group, id)).length;
  const take = (some: readonly string[], on: boolean) => onChoice(withTaken(choice, layer, group, some, on));
  const title = t(`panels:review.change.${group}`, { count: ids.length });
  return (
    <section className={styles.group} aria-label={title}>
      <Checkbox isOn={taken === ids.length} isPart={taken > 0 && taken < ids.length} onChange={(on) => take(ids, on)}>
        <b>{title}</b>
        {group === 'gone' && taken === 0 ? (
          <span className={styles.note}>{t('panels:review.change.goneStay')}</span>
        ) : null}
      </Checkbox>
      <ul className={styles.changes}>
        {comparison[group].slice(0, mostListed).map((record) => {
          const named = 'incoming' in record ? (record as ChangedRecord).incoming : record;
          const change = changeOf(comparison, group, record.id);
          return (
            <li key={record.id} data-shown={shown?.key === change.key || undefined}>
              <Checkbox
                label={nameOf(named)}
                isOn={isTaken(choice, layer, group, record.id)}
                onChange={(on) => take([record.id], on)}
              />
              <button
                type="button"
                className={styles.change}
                aria-pressed={shown?.key === change.key}
                onClick={() => onShow(change)}
              >
                <span>{nameOf(named)}</span>
                {'incoming' in record ? <Differences layer={layer} change={record as ChangedRecord} /> : null}
              </button>
            </li>
          );
        })}
      </ul>
      {ids.length > mostListed ? (
        <p className={styles.note}>{t('panels:review.change.more', { count: ids.length - mostListed })}</p>
      ) : null}
    </section>
  );
}

function Differences({ layer, change }: { readonly layer: ParkLayer; readonly change: ChangedRecord }) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <span className={styles.note}>
      {[
        ...(change.by === 'outline' ? [t('panels:review.change.byOutline', { id: change.incomingId })] : []),
        ...changeWords(layer, change, t, language),
      ].join(' · ')}
    </span>
  );
}
