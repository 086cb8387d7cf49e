/** Help: the tour, explanations, keys, what is new. */
export const help = {
  how: 'Made by',
  inputsAre: 'From: {{inputs}}.',
  unit: 'Unit',
  written: 'Method',
  section: 'docs/methods.md, section “{{name}}”',
  more: 'All figures explained',
  close: 'Close',
  print: 'Print',

  'section.Areas': 'Areas',
  'section.Distances and times': 'Distances and times',
  'section.Judgements': 'Judgements',

  'figures.title': 'Figures and methods',
  'figures.search': 'Find a figure',
  'figures.count': 'Figures: {{count, integer}}',
  'figures.none': 'Nothing found for “{{query}}”',
  'figures.methods': 'Methods',
  'group.judging': 'Judging and ranking',
  'group.areas': 'Areas',
  'group.distances': 'Distances and times',
  'group.capacity': 'Capacity',
  'group.money': 'Investment and prices',
  'group.sites': 'Columns of the site table',
  'group.cutting': 'Cuts and rectangles',

  'menu.focused': '{{key}} explains the focused figure',
  'palette.choice': '{{command}}: {{choice}}',
  // Searched with the name of an entry, never shown: what else one would call it.
  'words.open-sheets-of-screen':
    'PDF Word DOCX Excel XLSX PowerPoint PPTX slides site sheet comparison supply checklist register',
  'words.start-visitor': 'visitor investor show slideshow',
  'words.dialog/briefs': 'visitor investor presentation show',
  'words.visitor-file': 'visitor HTML export hand over offline',
  'words.dialog/publication': 'disclaimer map approval number',
  'words.dialog/preferences': 'settings options units language theme dark number format',
  'words.set-theme/dark': 'night mode',
  'words.save-project-file': 'backup save as',
  'words.start-tour': 'help tutorial introduction',
  'words.show-quick-guide': 'help manual handbook',
  'words.show-keys': 'help hotkeys keyboard',
  'words.show-figures': 'help formula method',
  'point.hint': 'Press the figure you want to know about. Esc leaves.',
  'point.nothing': 'No figure here. Those outlined with dashes can be pressed.',
  'point.leave': 'Leave pointing',
  'columns.title': 'About the columns',

  'tour.offer': 'First time here?',
  'tour.offerText':
    'This is the demo park, made for trying things. One minute through the main job: pick a project, see the ranking, place it, see what is left.',
  'tour.start': 'Start the tour',
  'tour.later': 'Later',
  'tour.label': 'Tour',
  'tour.step': 'Step {{at}} of {{of}}',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.end': 'Done',
  'tour.leave': 'Leave the tour',
  'tour.try': 'Try it: {{what}}',
  'tour.keys': '← → step, Esc leaves',
  'tour.projects': 'Begin with a project',
  'tour.projectsText':
    'On the left are the candidate projects. Pick one, and every parcel and factory unit is judged and ranked for it at once.',
  'tour.projectsTry': 'press the card of a project that is not placed yet.',
  'tour.sites': 'Ranked, each with its reason',
  'tour.sitesText':
    'The best site is on top. Each row tells the one reason that decides: enough, or short by how much. The map takes the same colours.',
  'tour.sitesTry': 'press ↓ or a row to look at another site.',
  'tour.place': 'Place it',
  'tour.placeText':
    'Enter places the project on the chosen site; or drag its card to the map and let go. Exactly the land it needs is cut, and undo takes it back.',
  'tour.placeTry': 'press Enter, or “Place here”.',
  'tour.capacity': 'What the park has left',
  'tour.capacityText':
    'The strip always shows what is left of land, floor, power, water. After placing, “was” is the figure before, the coloured part is what this scenario takes; too much turns red.',
  'tour.inspector': 'Every figure can be questioned',
  'tour.inspectorText':
    'On the right the answer comes first, then its reasons. Unfold one for formula, inputs and source; the question mark says what a figure is and how it is made.',
  'tour.inspectorTry': 'unfold a finding.',
  'tour.handover': 'Show it, take it home',
  'tour.handoverText':
    '“Present” fills the screen for a visitor, nothing confidential on it; “Export” gives tables, layers and sheets.',
  'tour.help': 'Help is here',
  'tour.helpText':
    'Tour, quick guide, keys and the meaning of every figure are in this menu. F1 on a figure explains it in place.',

  'updated.title': 'Mutu is now {{version}}',
  'updated.look': 'See what is new',
  'about.text':
    'Mutu is a land and carrier-capacity planner for industrial parks: drop a project on the map and know, before you let go, whether land, building and infrastructure can carry it, and what is missing. Released under the MIT licence.',
  'about.privacy':
    'Everything is computed on this computer. Nothing is fetched at run time and no data leaves the machine.',
  'about.licences': 'Open-source components',
  'about.lgpl':
    'geojson-validation is licensed under LGPL-3.0 and unmodified. Served, it is a file of its own that may be replaced; for the app in one file, build it again with another one.',
  'news.title': 'What’s new',
  'news.version': 'Version {{version}}',
  'news.current': 'this version',
  'news.0.2.0.present':
    'Presenting to visitors: options from any selection or ranking, full screen, stop by stop, re-ranked as the visitor says what matters.',
  'news.0.2.0.file':
    'The file a visitor takes home: one HTML file that opens offline; what is confidential is not in it, checked byte by byte on export.',
  'news.0.2.0.paper':
    'Paper and office files: site sheets, comparisons, the list of supplies and guarantees, the parcel register, printed at true scale and as Word, Excel and PowerPoint.',
  'news.0.2.0.summary':
    'The parcel summary: choose columns, order, filter, groups and totals; templates are saved with the park.',
  'news.0.2.0.offline': 'Installable, works offline, or as one HTML file opened by double-click.',
  'news.0.2.0.help':
    'A one-minute tour, every figure explained (F1), a printable quick guide, command search in both languages and by pinyin initials.',
  'news.0.1.0.fit':
    'Matching: every parcel and factory unit judged and ranked for a project, with what is missing; placed by drag or by Enter.',
  'news.0.1.0.figures':
    'Areas that agree with the certificate, distances by road, protective distances both ways, cuts rated with what they leave.',
  'news.0.1.0.files':
    'Shapefile, boundary-point TXT, DXF, KML, GeoJSON and Excel in and out, reviewed before anything is taken.',
  'news.0.1.0.edit': 'Editing parcels, roads, facilities and zones on the map; faults of topology found and repaired.',

  'keys.placing':
    'Placing by keyboard alone: press Enter on a project card to rank the sites, walk through them with the arrow keys (or J and K), press Enter to place, Esc to leave.',
  'keys.group.main': 'Finding a site and placing',
  'keys.group.map': 'Map',
  'keys.group.edit': 'Editing',
  'keys.group.document': 'Files and undo',
  'keys.group.present': 'Presenting',
  'keys.group.help': 'Help',
  'keys.group.table': 'In lists and tables',
  'keys.palette': 'Search parcels, projects, facilities, commands',
  'keys.walk': 'Row by row',
  'keys.walkMap': 'Go through what is on the map',
  'keys.page': 'Page up, page down',
  'keys.ends': 'First row, last row',
  'keys.activate': 'Place on the chosen site',
  'keys.tab': 'Next, previous control',
  'keys.press': 'Press the focused control',
  'keys.pan': 'With the focus on the map: pan',
  'keys.zoom': 'With the focus on the map: zoom',
  'keys.tourStep': 'With the focus on the tour: step',
  'keys.showNext': 'Next stop (clickers too)',
  'keys.showPrevious': 'Previous stop',
  'keys.showEnds': 'First, last stop',
  'keys.showStop': 'Stop by its number, 0 is the opening',
  'keys.showBlack': 'Black screen and back',
  'keys.showLook': 'Map: the site or the drives',
} as const;

export const commandsHelp = {
  'start-tour': 'One-minute tour',
  'show-quick-guide': 'Quick guide (printable)',
  'show-keys': 'Keyboard shortcuts',
  'point-for-help': 'Point for help: press a figure to see how it is made',
  'explain-focused': 'Explain this figure',
  'show-figures': 'Figures and methods',
  'show-news': 'What’s new',
  'show-about': 'About Mutu',
  'close-help': 'Close help',
  'leave-help': 'Leave the tour or help',
  'unavailable.noHelp': 'No help is open',
  'unavailable.presenting': 'A presentation is on; end it first',
} as const;
