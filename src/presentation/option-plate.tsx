import { useMemo } from 'react';
import type { SiteRef } from '../domain/placement.ts';
import { stripHeightMm } from '../export/plate/plate-strip.ts';
import { plate } from '../export/plate.ts';
import { useAppState, useLanguage, useTranslate } from '../panels/app-port.tsx';

const fontFamily = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/** The true-scale map of an option. It is a picture without coordinates and without other investors. */
export function OptionPlate(props: {
  readonly site: SiteRef;
  readonly name: string;
  readonly widthMm: number;
  readonly heightMm: number;
}) {
  const { site, widthMm, heightMm } = props;
  const t = useTranslate();
  const language = useLanguage();
  const park = useAppState((state) => state.park);
  const address = useMemo(() => {
    const paperHeight = heightMm + stripHeightMm;
    const made = park ? plate({ park, site, footprints: [], t, language, widthMm, heightMm: paperHeight }) : null;
    if (!made) return null;
    // The strip with the scale of the paper would be wrong on a screen; and a picture knows nothing of the page's fonts.
    const svg = made.svg
      .replace(`viewBox="0 0 ${widthMm} ${paperHeight}"`, `viewBox="0 0 ${widthMm} ${heightMm}"`)
      .replace(`height="${paperHeight}mm"`, `height="${heightMm}mm"`)
      .replace('<svg ', `<svg font-family="${fontFamily}" `);
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  }, [park, site, t, language, widthMm, heightMm]);
  return address ? <img src={address} alt={t('presentation:plate', { name: props.name })} /> : null;
}
