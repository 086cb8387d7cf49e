export function MappingDialog() {
  return null;
}
