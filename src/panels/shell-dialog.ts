/** The dialogs the shell can show; each is loaded when first opened. */
export type ShellDialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'library' }
  | { readonly kind: 'new-project' }
  | { readonly kind: 'export-layers' }
  | { readonly kind: 'briefs' }
  | { readonly kind: 'publication' }
  | { readonly kind: 'summary' }
  | { readonly kind: 'preferences' }
  | { readonly kind: 'rename-scenario'; readonly scenarioId: string }
  | { readonly kind: 'fork-scenario' }
  | { readonly kind: 'delete-scenario'; readonly scenarioId: string };

export type OpenDialog = (dialog: ShellDialog) => void;
