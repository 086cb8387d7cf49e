/** The frame: loading, failing, files dropped on it. */
export const app = {
  wordmark: 'Mutu',
  title: 'Mutu 亩图',
  loading: 'Loading…',
  loadingMap: 'Loading the map…',
  dropFiles: 'Drop to open files or folders',
  'broken.title': 'This part of the screen broke',
  'broken.hint': 'Nothing is lost. Try again; if it breaks once more, save the project file and reload the page.',
  'broken.again': 'Try again',
  crash: 'Something went wrong: {{message}}. Nothing is lost; go on or reload the page.',
  storageMissing:
    'This browser forbids local storage: changes are lost when the page closes. Save the project file in time.',
} as const;
