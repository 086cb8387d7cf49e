import { RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { resetWeights } from '../../commands/reset-weights.ts';
import { setWeight } from '../../commands/set-weight.ts';
import { type Criterion, criteria } from '../../domain/criterion.ts';
import { Button } from '../../ui/button.tsx';
import { Slider } from '../../ui/slider.tsx';
import { useAppState, useRun, useTranslate } from '../app-port.tsx';
import styles from './inspector.module.css';

/** How much each criterion counts in the score. Vetoes stand whatever the weights. Every change ranks anew. */
export function WeightsEditor() {
  const t = useTranslate();
  const run = useRun();
  const rules = useAppState((state) => state.park?.rules);
  if (!rules) return null;
  // One scale for all, so that the thumbs can be compared; it does not move while one of them is dragged.
  const most = Math.max(20, ...criteria.map((criterion) => rules.weights[criterion] ?? 0));
  return (
    <div className={styles.weights}>
      <p className={styles.note}>{t('panels:weights.hint', { source: rules.weightsSource })}</p>
      {criteria.map((criterion) => (
        <WeightSlider key={criterion} criterion={criterion} weight={rules.weights[criterion] ?? 0} most={most} />
      ))}
      <div>
        <Button
          size="small"
          tone="outline"
          icon={<RotateCcw size={14} aria-hidden />}
          onPress={() => run(resetWeights, undefined)}
        >
          {t('panels:weights.reset')}
        </Button>
      </div>
    </div>
  );
}

interface WeightSliderProps {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly most: number;
}

function WeightSlider({ criterion, weight, most }: WeightSliderProps) {
  const t = useTranslate();
  const run = useRun();
  const [value, setValue] = useState(weight);
  // One drag of the thumb is one step of undo.
  const isDragging = useRef(false);
  useEffect(() => setValue(weight), [weight]);
  return (
    <Slider
      label={t(`findings:criterion.${criterion}`)}
      value={value}
      min={0}
      max={most}
      step={0.5}
      onCommit={() => {
        isDragging.current = false;
      }}
      onChange={(next) => {
        setValue(next);
        run(setWeight, { criterion, weight: next, continues: isDragging.current });
        isDragging.current = true;
      }}
    />
  );
}
