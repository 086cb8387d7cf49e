import { expect, it } from 'vitest';
import { drawsInSoftware } from './edge-smoothing.ts';

it.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.7, 256 bits)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
])('%s draws without a graphics card', (renderer) => {
  expect(drawsInSoftware(renderer)).toBe(true);
});

it.each([
  'ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
  'Mesa Intel(R) Xe Graphics (TGL GT2)',
  '',
])('%s draws with one, or does not say', (renderer) => {
  expect(drawsInSoftware(renderer)).toBe(false);
});
