/** Renderers that compute every pixel with the processor: of Chromium, of Mesa, of Windows without a driver. */
export const drawsInSoftware = (renderer: string): boolean =>
  /SwiftShader|llvmpipe|softpipe|Basic Render/i.test(renderer);

/**
 * Whether edges are smoothed by drawing each pixel several times. A graphics card does it for nothing; without one (a remote
 * desktop, a virtual machine) it is a fifth of the work of drawing the map, and only raised buildings show it: lines and the
 * rims of areas are smoothed by their own shaders.
 */
export function smoothsEdges(): boolean {
  const probe = document.createElement('canvas').getContext('webgl2');
  const names = probe?.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = probe && names ? probe.getParameter(names.UNMASKED_RENDERER_WEBGL) : '';
  // A page may have few contexts at once, and the map's own comes next.
  probe?.getExtension('WEBGL_lose_context')?.loseContext();
  return !drawsInSoftware(String(renderer));
}
