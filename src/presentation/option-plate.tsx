import { useMemo } from 'react';
import type { SiteRef } from '../domain/placement.ts';
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
    const made = park ? plate({ park, site, footprints: [], t, language, widthMm, heightMm }) : null;
    if (!made) return null;
    // A picture knows nothing of the page's fonts.
    const svg = made.svg.replace('<svg ', `<svg font-family="${fontFamily}" `);
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  }, [park, site, t, language, widthMm, heightMm]);
  return address ? <img src={address} alt={t('presentation:plate', { name: props.name })} /> : null;
}
