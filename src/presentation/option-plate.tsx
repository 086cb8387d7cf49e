import { useMemo } from 'react';
import { overviewPlate } from '../export/plate/overview-plate.ts';
import { extentOf, fittingScale, positionsOfArea } from '../export/plate/plate-frame.ts';
import { stripHeightMm } from '../export/plate/plate-strip.ts';
import { subjectOf } from '../export/plate/plate-subject.ts';
import { plate } from '../export/plate.ts';
import type { ShowOption } from '../export/visitor/visitor-show.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import { useShow } from './show-port.tsx';

/** Land around the site of a thumbnail, for the roads it lies on. */
const thumbnailMarginMm = 8;

const addressOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** The map of an option as a picture: true to scale, without coordinates and without other investors. */
export function OptionPlate(props: {
  readonly option: ShowOption;
  readonly widthMm: number;
  readonly heightMm: number;
  /** On paper the strip with scale, bar and legend is true; on a screen it would lie. */
  readonly hasStrip?: boolean;
  readonly isThumbnail?: boolean;
}) {
  const { option, widthMm, heightMm, hasStrip = false, isThumbnail = false } = props;
  const { show, t, language } = useShow();
  const { park, projectName, positions } = show;
  const address = useMemo(() => {
    const paperHeight = heightMm + (hasStrip ? 0 : stripHeightMm);
    const { footprint, site } = option;
    const footprints = footprint ? [{ name: hasStrip ? (projectName ?? '') : '', shape: footprint.shape }] : [];
    const wanted = {
      park,
      site,
      footprints,
      t,
      language,
      widthMm,
      heightMm: paperHeight,
      withSides: positions === 'exact',
      key: `plate-${option.letter}`,
    };
    // A thumbnail has no room for a margin as wide as a sheet's.
    const subject = isThumbnail ? subjectOf(park, site, surveyPlane(park.plane)) : null;
    const around = subject && extentOf(positionsOfArea(subject.around));
    const near = around && fittingScale(around, widthMm, heightMm, thumbnailMarginMm);
    const made = plate({ ...wanted, ...(near === null ? {} : { scale: near }) });
    if (!made) return null;
    const svg = hasStrip
      ? made.svg
      : made.svg
          .replace(`viewBox="0 0 ${widthMm} ${paperHeight}"`, `viewBox="0 0 ${widthMm} ${heightMm}"`)
          .replace(`height="${paperHeight}mm"`, `height="${heightMm}mm"`);
    return addressOf(svg);
  }, [park, projectName, positions, option, t, language, widthMm, heightMm, hasStrip, isThumbnail]);
  return address ? <img src={address} alt={t('presentation:plate', { name: option.name })} /> : null;
}

/** The whole park with its options as a picture. */
export function OverviewPlate({ widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number }) {
  const { show, t } = useShow();
  const { park, options, parkName } = show;
  const address = useMemo(() => {
    const title = t('presentation:plate', { name: parkName });
    const svg = overviewPlate({ park, sites: options, title, widthMm, heightMm });
    return svg === null ? null : addressOf(svg);
  }, [park, options, parkName, t, widthMm, heightMm]);
  return address ? <img src={address} alt={t('presentation:plate', { name: parkName })} /> : null;
}
