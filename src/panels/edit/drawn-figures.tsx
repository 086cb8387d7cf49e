import type { Park } from '../../domain/park.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import { overlapsAfter } from '../../geometry/edit/overlaps-after.ts';
import { measurePath } from '../../geometry/measure-path.ts';
import { perimeterM } from '../../geometry/perimeter.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { Shape } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { muFromM2 } from '../../quantities/area-units.ts';
import { formatHa, formatLength, formatNumber } from '../../quantities/format.ts';
import type { EditLayer } from '../../store/editing.ts';
import { useLanguage, useTranslate } from '../app-port.tsx';
import inspector from '../inspector/inspector.module.css';
import styles from './edit-panel.module.css';

/** How large what was drawn is, and what it lies on. */
export function DrawnFigures(props: { readonly park: Park; readonly shape: Shape; readonly layer: EditLayer }) {
  const { park, shape, layer } = props;
  const t = useTranslate();
  const language = useLanguage();
  const plane = surveyPlane(park.plane);
  if (shape.type === 'LineString') {
    return (
      <Bigs
        figures={[[t('panels:edit.length'), formatLength(measurePath(plane, shape.coordinates).totalM, language)]]}
      />
    );
  }
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return null;
  const area = plane.areaToPlane(shape);
  const areaM2 = planarAreaM2(area);
  const things: readonly DrawnThing[] = layer === 'parcels' ? park.parcels : [];
  const standing = things.map(({ id, shape: own }) => ({ key: id, shape: own }));
  const overlaps = overlapsAfter(standing, [{ key: '', shape }], plane);
  return (
    <>
      <Bigs
        figures={[
          [t('panels:edit.planarArea'), t('panels:edit.muValue', { mu: formatNumber(muFromM2(areaM2), language, 3) })],
          [formatHa(areaM2, language), `${formatNumber(areaM2, language, 1)} m²`],
          [t('panels:edit.perimeter'), `${formatNumber(perimeterM(area), language, 2)} m`],
        ]}
      />
      {overlaps.length > 0 ? (
        <p className={`${styles.block} ${styles.overlap}`} role="status">
          {overlaps
            .slice(0, 4)
            .map(({ one, other, areaM2: common }) =>
              t('panels:edit.overlaps', {
                thing: things.find(({ id }) => id === (one === '' ? other : one))?.name ?? '',
                area: common,
              }),
            )
            .join(t('panels:listComma'))}
        </p>
      ) : null}
    </>
  );
}

function Bigs({ figures }: { readonly figures: readonly (readonly [label: string, value: string])[] }) {
  return (
    <div className={inspector.bigs}>
      {figures.map(([label, value]) => (
        <div key={label} data-explains="drawn.area drawn.length">
          <p className={inspector.bigValue}>{value}</p>
          <p className={inspector.bigLabel}>{label}</p>
        </div>
      ))}
    </div>
  );
}
