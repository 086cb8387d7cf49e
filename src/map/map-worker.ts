import { setWorkerUrl } from 'maplibre-gl';
// MapLibre cuts its tiles in a worker of its own; without its address no vector layer is ever drawn.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

let known = false;

export function setOwnWorker(): void {
  if (known) return;
  setWorkerUrl(workerUrl);
  known = true;
}
