import { lazy, type ReactNode, Suspense } from 'react';
import { loadLanguage } from '../locale/languages-loaded.ts';
import { withSentences } from '../locale/with-sentences.ts';
import { useAppState } from '../panels/app-port.tsx';
import type { OpenDialog, ShellDialog } from '../panels/shell-dialog.ts';
import { languages } from '../quantities/language.ts';

// It finds commands by their names in either language.
const CommandPalette = lazy(() =>
  Promise.all(languages.map(loadLanguage))
    .then(() => withSentences(import('../panels/command-palette.tsx')))
    .then((room) => ({ default: room.CommandPalette })),
);
const ReviewDialog = lazy(() =>
  withSentences(import('../panels/import/review-dialog.tsx')).then((room) => ({ default: room.ReviewDialog })),
);
const ExportLayersDialog = lazy(() =>
  withSentences(import('../panels/export/export-layers-dialog.tsx')).then((room) => ({
    default: room.ExportLayersDialog,
  })),
);
const SummaryDialog = lazy(() =>
  withSentences(import('../panels/summary/summary-dialog.tsx')).then((room) => ({ default: room.SummaryDialog })),
);
const PreferencesDialog = lazy(() =>
  withSentences(import('../panels/preferences-dialog.tsx')).then((room) => ({ default: room.PreferencesDialog })),
);
const SheetsDialog = lazy(() =>
  withSentences(import('../panels/sheets/sheets-dialog.tsx')).then((room) => ({ default: room.SheetsDialog })),
);
const NewProjectDialog = lazy(() =>
  withSentences(import('../panels/new-project-dialog.tsx')).then((room) => ({ default: room.NewProjectDialog })),
);
const LibraryDialog = lazy(() =>
  withSentences(import('../panels/library/library-dialog.tsx')).then((room) => ({ default: room.LibraryDialog })),
);
const BriefsDialog = lazy(() =>
  withSentences(import('../panels/brief/briefs-dialog.tsx')).then((room) => ({ default: room.BriefsDialog })),
);
const PublicationDialog = lazy(() =>
  withSentences(import('../panels/brief/publication-dialog.tsx')).then((room) => ({ default: room.PublicationDialog })),
);
const scenarioDialogs = () => withSentences(import('../panels/scenario-dialogs.tsx'));
const ForkScenarioDialog = lazy(() => scenarioDialogs().then((room) => ({ default: room.ForkScenarioDialog })));
const RenameScenarioDialog = lazy(() => scenarioDialogs().then((room) => ({ default: room.RenameScenarioDialog })));
const DeleteScenarioDialog = lazy(() => scenarioDialogs().then((room) => ({ default: room.DeleteScenarioDialog })));

const VisitorFileDialog = lazy(() =>
  withSentences(import('../panels/brief/visitor-file-dialog.tsx')).then((room) => ({
    default: room.VisitorFileDialog,
  })),
);

interface DialogsProps {
  readonly dialog: ShellDialog | null;
  readonly onClose: () => void;
  readonly onDialog: OpenDialog;
}

/** What is opened now and then; each is loaded when first opened. */
export function Dialogs(props: DialogsProps) {
  const reviewFiles = useAppState((state) => state.reviewFiles);
  const sheets = useAppState((state) => state.sheets);
  const isFileMade = useAppState((state) => state.visitorFile !== null);
  return (
    <>
      <Later>{reviewFiles ? <ReviewDialog files={reviewFiles} /> : null}</Later>
      <Later>{sheets ? <SheetsDialog asked={sheets} /> : null}</Later>
      <Later>
        <Asked {...props} />
      </Later>
      <Later>{isFileMade ? <VisitorFileDialog /> : null}</Later>
    </>
  );
}

/** One for each: what waits hides what stands in the same one, and a dialog that was hidden has lost the keyboard. */
function Later({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>;
}

function Asked({ dialog, onClose, onDialog }: DialogsProps) {
  switch (dialog?.kind) {
    case 'palette':
      return <CommandPalette onClose={onClose} onDialog={onDialog} />;
    case 'library':
      return <LibraryDialog onClose={onClose} />;
    case 'new-project':
      return <NewProjectDialog onClose={onClose} />;
    case 'export-layers':
      return <ExportLayersDialog onClose={onClose} />;
    case 'summary':
      return <SummaryDialog onClose={onClose} />;
    case 'preferences':
      return <PreferencesDialog onClose={onClose} />;
    case 'briefs':
      return <BriefsDialog onClose={onClose} />;
    case 'publication':
      return <PublicationDialog onClose={onClose} />;
    case 'fork-scenario':
      return <ForkScenarioDialog onClose={onClose} />;
    case 'rename-scenario':
      return <RenameScenarioDialog scenarioId={dialog.scenarioId} onClose={onClose} />;
    case 'delete-scenario':
      return <DeleteScenarioDialog scenarioId={dialog.scenarioId} onClose={onClose} />;
    case undefined:
      return null;
  }
}
