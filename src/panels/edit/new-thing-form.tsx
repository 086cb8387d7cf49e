import { type FormEvent, useState } from 'react';
import { addDrawn, leaveEdit } from '../../commands/edit/edit-commands.ts';
import { facilityKinds, facilityStates } from '../../domain/facility.ts';
import { parcelStatuses } from '../../domain/parcel.ts';
import { roadClasses } from '../../domain/road.ts';
import { zoneKinds } from '../../domain/zone.ts';
import type { Shape } from '../../geometry/shapes.ts';
import type { EditLayer } from '../../store/editing.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useRun, useTranslate } from '../app-port.tsx';
import styles from './edit-panel.module.css';
import { emptyThingForm, roadStates, type ThingForm, thingFromForm } from './new-thing.ts';

/** Nothing is chosen for the user: what a record must have is asked. */
const notChosen = '';

/** What the record must have before what was drawn becomes one; everything else stays unknown until somebody says it. */
export function NewThingForm({ layer, shape }: { readonly layer: EditLayer; readonly shape: Shape }) {
  const t = useTranslate();
  const run = useRun();
  const [form, setForm] = useState<ThingForm>(emptyThingForm);
  const put = (change: Partial<ThingForm>) => setForm({ ...form, ...change });
  const thing = thingFromForm(layer, shape, form);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (thing) run(addDrawn, thing);
  };
  const pick = <Id extends string>(
    field: keyof ThingForm,
    label: string,
    ids: readonly Id[],
    text: (id: Id) => string,
    isRequired = true,
  ) => (
    <Select
      label={label}
      value={form[field]}
      choices={[
        { id: notChosen, text: t(isRequired ? 'panels:edit.choose' : 'domain:unknown') },
        ...ids.map((id) => ({ id, text: text(id) })),
      ]}
      onChange={(id) => put({ [field]: id })}
    />
  );
  return (
    <form className={styles.form} onSubmit={add}>
      <TextInput label={t('panels:edit.name')} value={form.name} autoFocus onChange={(name) => put({ name })} />
      {layer === 'parcels'
        ? pick('kind', t('panels:edit.status'), parcelStatuses, (id) => t(`domain:status.${id}`))
        : null}
      {layer === 'roads' ? (
        <>
          {pick('kind', t('panels:edit.roadClass'), roadClasses, (id) => t(`domain:road.${id}`))}
          <div className={styles.pair}>
            {pick('state', t('panels:road.state'), roadStates, (id) => t(`panels:roadState.${id}`), false)}
            <TextInput
              label={t('panels:edit.roadWidth')}
              inputMode="decimal"
              value={form.width}
              onChange={(width) => put({ width })}
              {...(form.width !== '' && !(Number(form.width) > 0) ? { error: t('panels:newProject.wrong') } : {})}
            />
          </div>
        </>
      ) : null}
      {layer === 'facilities' ? (
        <>
          {pick('kind', t('panels:edit.facilityKind'), facilityKinds, (id) => t(`domain:facility.${id}`))}
          {pick('state', t('panels:road.state'), facilityStates, (id) => t(`domain:facilityState.${id}`), false)}
        </>
      ) : null}
      {layer === 'zones' ? (
        <>
          {pick('kind', t('panels:edit.zoneKind'), zoneKinds, (id) => t(`domain:zone.${id}`))}
          {pick('effect', t('panels:edit.effect'), ['forbid', 'condition'] as const, (id) =>
            t(`panels:edit.effect.${id}`),
          )}
          {form.effect === 'condition' ? (
            <TextInput
              label={t('panels:edit.condition')}
              value={form.condition}
              onChange={(condition) => put({ condition })}
            />
          ) : null}
          <TextInput label={t('panels:zone.basis')} value={form.basis} onChange={(basis) => put({ basis })} />
        </>
      ) : null}
      <p className={styles.understood}>{t('panels:edit.onlyKnown')}</p>
      <div className={styles.formActions}>
        <Button tone="outline" onPress={() => run(leaveEdit, undefined)}>
          {t('panels:edit.drawAgain')}
        </Button>
        <Button tone="solid" type="submit" isDisabled={!thing}>
          {t(`panels:edit.add.${layer}`)}
        </Button>
      </div>
    </form>
  );
}
