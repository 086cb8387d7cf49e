import { useState } from 'react';
import type { Park } from '../../domain/park.ts';
import type { RawTable } from '../../import/formats/import-format.ts';
import type { SourceChoice } from '../../import/inspect/inspection.ts';
import type { ReviewMapping } from '../../import/inspect/review-mapping.ts';
import type { LayerMapping } from '../../import/plain/plain-mapping.ts';
import type { ReviewLayer, ReviewSource, TableOutcome } from '../../import/review/review-summary.ts';
import { ignoredTable, type TableMapping } from '../../import/tables/table-mapping.ts';
import { Button } from '../../ui/button.tsx';
import { useTranslate } from '../app-port.tsx';
import { IssueList } from '../issue-list.tsx';
import { Chip } from './chip.tsx';
import { CrsEditor } from './crs-editor.tsx';
import { awaitsCrs, findingWords } from './crs-words.ts';
import { EncodingEditor } from './encoding-editor.tsx';
import { LayerMappingRow } from './layer-mapping-row.tsx';
import { RejectedList } from './rejected-list.tsx';
import styles from './review.module.css';
import { TableMappingRow } from './table-mapping-row.tsx';
import { UnitEditor } from './unit-editor.tsx';

type Part = 'crs' | 'encoding' | 'unit';

export interface SourceCardProps {
  readonly source: ReviewSource;
  readonly mappings: ReviewMapping;
  /** The mapping of the layer or table is the one of an earlier time. */
  readonly isKnown: (key: string) => boolean;
  readonly onForget: (key: string) => void;
  readonly park: Park | null;
  readonly outcomes: readonly TableOutcome[];
  readonly onTable: (key: string, mapping: TableMapping) => void;
  readonly nearLon: number;
  readonly alike: { readonly crs: number; readonly encoding: number };
  readonly onChoose: (choice: SourceChoice, forAll: keyof SourceCardProps['alike'] | null) => void;
  readonly onMapping: (layer: string, mapping: LayerMapping) => void;
  readonly onUseForAlike: (layer: string) => void;
  /** How many other layers have the same fields. */
  readonly layersLike: (layer: string) => number;
}

/** One source as it was understood: format, encoding, system, layers, what stays out, and what is to be looked at. */
export function SourceCard(props: SourceCardProps) {
  const t = useTranslate();
  const { source, onChoose } = props;
  const waits = awaitsCrs(source.crs);
  const [open, setOpen] = useState<Part | null>(null);
  // Before anybody says where it lies, nothing of it is sound, and what it is cannot be guessed.
  const isNowhere = source.crs.kind === 'unknown' || source.crs.kind === 'refused';
  // What somebody must decide is open until it is decided.
  const shown = open ?? (waits ? 'crs' : null);
  const toggle = (part: Part) => setOpen(shown === part ? null : part);
  const forAll = (part: 'crs' | 'encoding') => (choice: SourceChoice, all: boolean) =>
    onChoose(choice, all ? part : null);
  const sure = t('panels:review.mark.sure');
  return (
    <section className={styles.source} aria-label={source.name} data-waits={waits || undefined}>
      <h3 className={styles.sourceName}>{source.name}</h3>
      <div className={styles.chips}>
        <Chip
          label={t('panels:review.format')}
          value={t(`panels:review.format.${source.format}`)}
          mark={source.readable ? 'sure' : 'wrong'}
          markText={source.readable ? sure : t('panels:review.mark.wrong')}
        />
        {source.encoding && source.encoding.by !== 'ascii' ? (
          <Chip
            label={t('panels:review.encoding')}
            value={t(`panels:review.encoding.${source.encoding.encoding}`)}
            mark={source.encoding.by === 'sniffed' ? 'ask' : 'sure'}
            markText={source.encoding.by === 'sniffed' ? t('panels:review.mark.look') : sure}
            isOpen={shown === 'encoding'}
            onPress={() => toggle('encoding')}
          />
        ) : null}
        {source.crs.kind === 'none' ? null : (
          <Chip
            label={t('panels:review.crs')}
            value={findingWords(source.crs, t)}
            mark={source.crs.kind === 'refused' ? 'wrong' : waits ? 'ask' : 'sure'}
            markText={t(`panels:review.crs.mark.${source.crs.kind}`)}
            isOpen={shown === 'crs'}
            onPress={() => toggle('crs')}
          />
        )}
        {source.format === 'dxf' || source.unitM !== undefined ? (
          <Chip
            label={t('panels:review.unit')}
            value={t('panels:review.unit.metres', { metres: source.unitM ?? 1 })}
            mark={source.unitM === undefined ? 'ask' : 'sure'}
            markText={source.unitM === undefined ? t('panels:review.mark.look') : sure}
            isOpen={shown === 'unit'}
            onPress={() => toggle('unit')}
          />
        ) : null}
      </div>
      {shown === 'encoding' && source.encoding ? (
        <EncodingEditor reading={source.encoding} alike={props.alike.encoding} onChoose={forAll('encoding')} />
      ) : null}
      {shown === 'crs' && source.crs.kind !== 'none' ? (
        <CrsEditor source={source} nearLon={props.nearLon} alike={props.alike.crs} onChoose={forAll('crs')} />
      ) : null}
      {shown === 'unit' ? <UnitEditor unitM={source.unitM} onChoose={(unitM) => onChoose({ unitM }, null)} /> : null}
      {source.suggestion?.crs ? <Suggestion source={source} onChoose={onChoose} /> : null}
      {isNowhere && source.layers.length > 0 ? (
        <p className={styles.note}>
          {t('panels:review.layersWait', {
            count: source.layers.length,
            names: source.layers
              .map((layer) => `${nameWithin(source, layer)} (${layer.count})`)
              .join(t('panels:review.change.and')),
          })}
        </p>
      ) : null}
      {(isNowhere ? [] : source.layers).map((layer) => (
        <LayerMappingRow
          key={layer.file}
          layer={layer}
          name={nameWithin(source, layer)}
          isOnly={source.layers.length === 1}
          onForget={props.isKnown(layer.file) ? () => props.onForget(layer.file) : null}
          mapping={props.mappings.layers[layer.file] ?? { role: 'ignore' }}
          alike={props.layersLike(layer.file)}
          onUseForAlike={() => props.onUseForAlike(layer.file)}
          onChange={(changed) => props.onMapping(layer.file, changed)}
        />
      ))}
      {source.tables.map(({ key, table, rowCount }) => (
        <TableOfSource key={key} {...props} tableKey={key} table={table} rowCount={rowCount} />
      ))}
      {source.rejectedCount > 0 ? (
        <RejectedList rejected={source.rejected} count={source.rejectedCount} hasLayers={source.layers.length > 1} />
      ) : null}
      {source.issueCount > 0 ? (
        <details className={styles.fold} open={!source.readable}>
          <summary>{t('panels:review.issues', { count: source.issueCount })}</summary>
          <IssueList issues={source.issues} />
        </details>
      ) : null}
    </section>
  );
}

/** `plan.dxf/ROADS` is called `ROADS` where `plan.dxf` stands above it. */
const nameWithin = ({ name }: ReviewSource, { file }: ReviewLayer): string =>
  file.startsWith(`${name}/`) ? file.slice(name.length + 1) : file;

/** A sheet: what it is, and what of it stays out as it is mapped now. */
function TableOfSource(
  props: SourceCardProps & { readonly tableKey: string; readonly table: RawTable; readonly rowCount: number },
) {
  const t = useTranslate();
  const { tableKey, table, rowCount, source } = props;
  const outcome = props.outcomes.find(({ key }) => key === tableKey);
  return (
    <>
      <TableMappingRow
        table={table}
        mapping={props.mappings.tables[tableKey] ?? ignoredTable}
        onForget={props.isKnown(tableKey) ? () => props.onForget(tableKey) : null}
        park={props.park}
        file={source.name}
        crs={'crs' in source.crs ? source.crs.crs : null}
        onChange={(mapping) => props.onTable(tableKey, mapping)}
      />
      {rowCount > table.rows.length ? (
        <p className={styles.note}>{t('panels:review.tableHead', { shown: table.rows.length, count: rowCount })}</p>
      ) : null}
      {outcome && outcome.rejectedCount > 0 ? (
        <RejectedList rejected={outcome.rejected} count={outcome.rejectedCount} hasLayers={false} />
      ) : null}
      {outcome && outcome.issueCount > 0 ? (
        <details className={styles.fold}>
          <summary>{t('panels:review.issues', { count: outcome.issueCount })}</summary>
          <IssueList issues={outcome.issues} />
        </details>
      ) : null}
    </>
  );
}

/** What the positions seem to need: offered, never done unasked. */
function Suggestion({ source, onChoose }: Pick<SourceCardProps, 'source' | 'onChoose'>) {
  const t = useTranslate();
  const { suggestion } = source;
  if (!suggestion?.crs) return null;
  return (
    <div className={styles.confirm}>
      <span>{t('panels:review.crs.seemsShifted')}</span>
      <Button tone="outline" onPress={() => onChoose(suggestion, null)}>
        {t(`panels:review.crs.turnBack.${suggestion.crs.kind === 'bd09' ? 'bd09' : 'gcj02'}`)}
      </Button>
    </div>
  );
}
