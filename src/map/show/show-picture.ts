import type { FacilityKind } from '../../domain/facility.ts';
import type { ShowStop } from '../../export/visitor/show-stop.ts';
import type { VisitorShow } from '../../export/visitor/visitor-show.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { initialView, type LayerId, type ViewState } from '../../store/view-state.ts';
import type { Palette } from '../palette.ts';
import { parcelFeatures } from '../picture/parcel-features.ts';
import { createPicture, type Picture } from '../picture/picture.ts';
import type { PictureFeature } from '../picture/picture-feature.ts';
import { remember } from '../picture/remember.ts';
import { type ShowSources, showFeatures } from './show-features.ts';
import { visitorLayers } from './visitor-layers.ts';

/** What an investor looks for on the whole of a park; the rest of its facilities would only crowd it. */
const kindsOfPark: readonly FacilityKind[] = [
  'interchange',
  'port',
  'freightYard',
  'airport',
  'substation',
  'waterWorks',
  'sewageWorks',
];

/** The kinds of facilities a stop shows by themselves. At an option the ends of its drives carry the signs. */
export function kindsShown({ options }: VisitorShow, stop: ShowStop): readonly FacilityKind[] {
  switch (stop.kind) {
    case 'option':
      return [];
    case 'comparison':
      return [...new Set(options.flatMap(({ drives }) => drives.map(({ kind }) => kind)))];
    case 'opening':
    case 'closing':
      return kindsOfPark;
  }
}

/** Switches of the map for a stop: no zones and nobody's projects before a visitor. */
function layersAt(show: VisitorShow, stop: ShowStop): ViewState['layers'] {
  const kinds = new Set(kindsShown(show, stop).map((kind): LayerId => `facility.${kind}`));
  const isOn = (layer: LayerId): boolean => {
    if (layer.startsWith('facility.')) return kinds.has(layer);
    return layer !== 'zones' && layer !== 'placements';
  };
  const ids = Object.keys(initialView.layers) as LayerId[];
  return Object.fromEntries(ids.map((layer) => [layer, isOn(layer)])) as Record<LayerId, boolean>;
}

/** Numbers of plots say nothing to a visitor: water, hills, villages and districts keep their names. */
const sceneryOnly = (features: readonly PictureFeature[]): readonly PictureFeature[] =>
  features.filter(({ properties: { kind } }) => kind !== 'parcel' && kind !== 'building');

export interface ShowPicture {
  readonly picture: Picture;
  readonly sources: ShowSources;
}

/**
 * The picture of a stop: the map of the show's park with what the stop shows over it. Pure, and remembers its parts as
 * the picture of the working map does.
 */
export function createShowPicture(
  palette: Palette,
): (show: VisitorShow, stop: ShowStop, lit: readonly string[], textScale: number) => ShowPicture {
  const picture = createPicture();
  const layers = remember(layersAt);
  const names = remember(sceneryOnly);
  const aside = remember((parcels: VisitorShow['park']['parcels']) =>
    parcelFeatures(parcels, { by: 'fit', fits: new Map(), ledgers: new Map(), asOf: undefined }),
  );
  const over = remember(showFeatures);
  const larger = remember(visitorLayers);
  return (show, stop, lit, textScale) => {
    const { park, language } = show;
    const base = picture({
      park,
      assessment: null,
      ranking: null,
      matching: false,
      view: { layers: layers(show, stop), colouring: 'status', extruded: true, language },
      palette,
      carriedId: null,
      ghost: null,
      proposal: null,
      measurement: null,
      sketch: null,
    });
    const isPark = stop.kind === 'opening' || stop.kind === 'closing';
    return {
      picture: {
        layers: larger(base.layers, textScale),
        sources: {
          ...base.sources,
          // Beside the options the land steps back; on the whole park it says what it is.
          parcels: isPark ? base.sources.parcels : aside(park.parcels),
          names: names(base.sources.names),
        },
      },
      sources: over(show, stop, lit, surveyPlane(park.plane)),
    };
  };
}
