import type { LayerRecord } from './fact-value.ts';

/** What a record is called; a road or a piece of scenery may have no name but its id. */
export const nameOf = (record: LayerRecord): string => record.name ?? record.id;
