/** Starts the file a visitor takes home: the show stands in the page as data. */
const show: unknown = JSON.parse(document.getElementById('show')?.textContent ?? 'null');
document.getElementById('root')?.append(JSON.stringify(show));
