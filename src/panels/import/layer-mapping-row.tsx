import { backdropKinds } from '../../domain/backdrop.ts';
import { facilityKinds } from '../../domain/facility.ts';
import { parcelStatuses } from '../../domain/parcel.ts';
import { roadClasses } from '../../domain/road.ts';
import { zoneKinds } from '../../domain/zone.ts';
import { areaUnits, type LayerMapping } from '../../import/plain/plain-mapping.ts';
import type { ReviewLayer } from '../../import/review/review-summary.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useTranslate } from '../app-port.tsx';
import { ChoiceEditor } from './choice-editor.tsx';
import { FieldSelect } from './field-select.tsx';
import { KnownMapping } from './known-mapping.tsx';
import { layerRoles, withRole } from './layer-roles.ts';
import styles from './mapping.module.css';

interface LayerMappingProps {
  readonly layer: ReviewLayer;
  readonly mapping: LayerMapping;
  readonly onChange: (mapping: LayerMapping) => void;
}

interface RowProps extends LayerMappingProps {
  /** How many other layers have the same fields. */
  readonly alike: number;
  /** What it is called within its source, whose name stands above. */
  readonly name: string;
  /** The source has no other layer. */
  readonly isOnly: boolean;
  /** Where what is said is what was said of the same fields before: takes that back. */
  readonly onForget: (() => void) | null;
  readonly onUseForAlike: () => void;
}

/** What a file holds: only the kinds it has, and what of it cannot be used. */
function countsOf({
  count,
  sound,
  kinds: { points, lines, areas },
}: ReviewLayer): readonly (readonly [string, number])[] {
  const kinds = [
    ['points', points],
    ['lines', lines],
    ['areas', areas],
    ['unsound', count - sound],
  ] as const;
  return [['objects', count], ...kinds.filter(([, each]) => each > 0)];
}

/** What one file is, and what its fields mean. */
export function LayerMappingRow({ layer, mapping, alike, name, isOnly, onForget, onUseForAlike, onChange }: RowProps) {
  const t = useTranslate();
  return (
    <section
      className={styles.layer}
      {...(isOnly ? {} : { 'aria-label': layer.file })}
      data-ignored={mapping.role === 'ignore' || undefined}
    >
      <div className={styles.head}>
        {isOnly ? null : <span className={styles.file}>{name}</span>}
        <span className={styles.counts}>
          {countsOf(layer)
            .map(([what, count]) => t(`panels:mapping.${what}`, { count }))
            .join(' · ')}
        </span>
        {onForget ? <KnownMapping onForget={onForget} /> : null}
        {alike > 0 ? (
          <Button size="small" onPress={onUseForAlike}>
            {t('panels:review.useForAlike', { count: alike })}
          </Button>
        ) : null}
      </div>
      <div className={styles.fields}>
        <Select
          label={t('panels:mapping.role')}
          value={mapping.role}
          choices={layerRoles.map((role) => ({ id: role, text: t(`panels:mapping.role.${role}`) }))}
          onChange={(role) => onChange(withRole(mapping, role))}
        />
        {mapping.role === 'ignore' ? null : (
          <FieldSelect
            label={t('panels:mapping.name')}
            layer={layer}
            value={mapping.nameField}
            onChange={(nameField) => {
              const { nameField: _, ...rest } = mapping;
              onChange(nameField ? { ...rest, nameField } : rest);
            }}
          />
        )}
        {mapping.role === 'parcels' ? (
          <FieldSelect
            label={t('panels:mapping.statedArea')}
            layer={layer}
            value={mapping.statedArea?.field}
            onChange={(field) => {
              const { statedArea, ...rest } = mapping;
              onChange(field ? { ...rest, statedArea: { field, unit: statedArea?.unit ?? 'm2' } } : rest);
            }}
          />
        ) : null}
        {mapping.role === 'parcels' && mapping.statedArea ? (
          <Select
            label={t('panels:mapping.unit')}
            value={mapping.statedArea.unit}
            choices={areaUnits.map((unit) => ({ id: unit, text: t(`panels:mapping.unit.${unit}`) }))}
            onChange={(unit) =>
              onChange(mapping.statedArea ? { ...mapping, statedArea: { ...mapping.statedArea, unit } } : mapping)
            }
          />
        ) : null}
        {mapping.role === 'zones' ? (
          <Select
            label={t('panels:mapping.effect')}
            value={mapping.effect}
            choices={(['forbid', 'condition'] as const).map((id) => ({ id, text: t(`panels:mapping.effect.${id}`) }))}
            onChange={(effect) => onChange({ ...mapping, effect })}
          />
        ) : null}
      </div>
      <Meaning layer={layer} mapping={mapping} onChange={onChange} />
    </section>
  );
}

/** The one thing that sorts a layer's features: status, kind or class. */
function Meaning({ layer, mapping, onChange }: LayerMappingProps) {
  const t = useTranslate();
  switch (mapping.role) {
    case 'parcels':
      return (
        <ChoiceEditor
          label={t('panels:mapping.status')}
          layer={layer}
          choice={mapping.status}
          meanings={parcelStatuses.map((id) => ({ id, text: t(`domain:status.${id}`) }))}
          onChange={(status) => onChange({ ...mapping, status })}
        />
      );
    case 'facilities':
      return (
        <ChoiceEditor
          label={t('panels:mapping.kind')}
          layer={layer}
          choice={mapping.kind}
          meanings={facilityKinds.map((id) => ({ id, text: t(`domain:facility.${id}`) }))}
          onChange={(kind) => onChange({ ...mapping, kind })}
        />
      );
    case 'roads':
      return (
        <ChoiceEditor
          label={t('panels:mapping.class')}
          layer={layer}
          choice={mapping.class}
          meanings={roadClasses.map((id) => ({ id, text: t(`domain:road.${id}`) }))}
          onChange={(changed) => onChange({ ...mapping, class: changed })}
        />
      );
    case 'zones':
      return (
        <ChoiceEditor
          label={t('panels:mapping.kind')}
          layer={layer}
          choice={mapping.kind}
          meanings={zoneKinds.map((id) => ({ id, text: t(`domain:zone.${id}`) }))}
          onChange={(kind) => onChange({ ...mapping, kind })}
        />
      );
    case 'backdrop':
      return (
        <ChoiceEditor
          label={t('panels:mapping.kind')}
          layer={layer}
          choice={mapping.kind}
          meanings={backdropKinds.map((id) => ({ id, text: t(`panels:backdrop.${id}`) }))}
          onChange={(kind) => onChange({ ...mapping, kind })}
        />
      );
    case 'ignore':
      return null;
  }
}
