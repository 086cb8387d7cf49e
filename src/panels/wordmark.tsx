/** A parcel cut along its frontage: the mark of the product. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path d="M2.5 6.2 21.5 3v17.2L2.5 21.5Z" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      <path d="M2.5 6.2 12.6 4.5 11.4 20.9 2.5 21.5Z" fill="currentColor" />
      <path d="m12.1 12.2 9.4-.7" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
