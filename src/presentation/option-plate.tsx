import { useMemo } from 'react';
import { overviewPlate } from '../export/plate/overview-plate.ts';
import { extentOf, fittingScale, positionsOfArea } from '../export/plate/plate-frame.ts';
import { stripHeightMm } from '../export/plate/plate-strip.ts';
import { subjectOf } from '../export/plate/plate-subject.ts';
import { plate } from '../export/plate.ts';
import type { ShowOption } from '../export/visitor/visitor-show.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import { useShow } from './show-port.tsx';

const addressOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** The map of an option as a picture: true to scale, without coordinates and without other investors. */
export function OptionPlate(props: {
  readonly option: ShowOption;
  readonly widthMm: number;
  readonly heightMm: number;
  /** On paper the strip with scale, bar and legend is true; on a screen it would lie. */
  readonly hasStrip?: boolean;
  /** Land around the site, millimetres; a sheet's when absent. */
  readonly marginMm?: number;
}) {
  const { option, widthMm, heightMm, hasStrip = false, marginMm } = props;
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
    const subject = marginMm === undefined ? null : subjectOf(park, site, surveyPlane(park.plane));
    const around = subject && extentOf(positionsOfArea(subject.around));
    const near = around && fittingScale(around, widthMm, heightMm, marginMm ?? 0);
    const made = plate({ ...wanted, ...(near === null ? {} : { scale: near }) });
    if (!made) return null;
    const svg = hasStrip
      ? made.svg
      : made.svg
          .replace(`viewBox="0 0 ${widthMm} ${paperHeight}"`, `viewBox="0 0 ${widthMm} ${heightMm}"`)
          .replace(`height="${paperHeight}mm"`, `height="${heightMm}mm"`);
    return addressOf(svg);
  }, [park, projectName, positions, option, t, language, widthMm, heightMm, hasStrip, marginMm]);
  return address ? <img src={address} alt={t('presentation:plate', { name: option.name })} /> : null;
}

/** The whole park with its options as a picture. */
export function OverviewPlate({ widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number }) {
  const { show, t } = useShow();
  const { park, options, parkName } = show;
  const address = useMemo(() => {
    const title = t('presentation:plate', { name: parkName });
    // What limits building is for the planner; a visitor looks for the park.
    const svg = overviewPlate({ park: { ...park, zones: [] }, sites: options, title, widthMm, heightMm });
    return svg === null ? null : addressOf(svg);
  }, [park, options, parkName, t, widthMm, heightMm]);
  return address ? <img src={address} alt={t('presentation:plate', { name: parkName })} /> : null;
}
