/** A bar of a round length that takes at most `most` pixels. */
export function scaleOfPlan(
  metresPerPixel: number,
  most: number,
): { readonly metres: number; readonly pixels: number } {
  const wanted = most * metresPerPixel;
  const decade = 10 ** Math.floor(Math.log10(wanted));
  const metres = ([5, 2, 1].find((step) => step * decade <= wanted) ?? 1) * decade;
  return { metres, pixels: metres / metresPerPixel };
}
