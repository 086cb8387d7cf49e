import { useEffect, useState } from 'react';
import type { Brief, Wish } from '../../domain/brief.ts';
import { Slider } from '../../ui/slider.tsx';
import { useTranslate } from '../app-port.tsx';
import { withWish } from './brief-changes.ts';
import type { ChangeBrief } from './brief-editor.tsx';

/** All alike, as long as nobody has said what matters. */
const usual = 3;

/** How much a wish weighs when the visitor comes; they move it themselves then. */
export function WishWeight(props: { readonly brief: Brief; readonly wish: Wish; readonly change: ChangeBrief }) {
  const t = useTranslate();
  const kept = props.brief.wishes?.[props.wish] ?? usual;
  const [value, setValue] = useState(kept);
  useEffect(() => setValue(kept), [kept]);
  return (
    <Slider
      label={t(`panels:brief.wish.${props.wish}`)}
      value={value}
      min={0}
      max={5}
      step={1}
      onChange={setValue}
      onCommit={(weight) => props.change((now) => withWish(now, props.wish, weight))}
    />
  );
}
