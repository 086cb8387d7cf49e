/**
 * How far a stated area may lie from the measured one where a rule pack does not say, share of the measured: above the
 * rounding of most papers, half of what a web map's sphere does.
 */
export const usualTolerance = 0.001;
