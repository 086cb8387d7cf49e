/** Fills the screen, or gives it back. A browser that will not (a phone, a frame) leaves everything as it is. */
export function toggleFullscreen(): void {
  const isFull = document.fullscreenElement !== null;
  const asked = isFull ? document.exitFullscreen?.() : document.documentElement.requestFullscreen?.();
  asked?.catch(() => undefined);
}
