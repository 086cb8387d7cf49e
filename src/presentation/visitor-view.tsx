export function VisitorView() {
  return null;
}
