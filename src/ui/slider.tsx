import { Slider as AriaSlider, Label, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

export function Slider(props: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  readonly onCommit?: (value: number) => void;
}) {
  return (
    <AriaSlider
      className={classNames(styles.slider)}
      value={props.value}
      minValue={props.min}
      maxValue={props.max}
      step={props.step}
      onChange={(value) => props.onChange(Array.isArray(value) ? (value[0] ?? props.min) : Number(value))}
      onChangeEnd={(value) => props.onCommit?.(Array.isArray(value) ? (value[0] ?? props.min) : Number(value))}
    >
      <Label className={classNames(styles.label)}>{props.label}</Label>
      <SliderOutput className={classNames(styles.sliderValue)} />
      <SliderTrack className={classNames(styles.sliderTrack)}>
        <SliderThumb className={classNames(styles.thumb)} />
      </SliderTrack>
    </AriaSlider>
  );
}
