/** What is wrong with presentations and their photos in a project file. */
export const issuesBriefs = {
  'brief.redaction':
    'The redaction is not complete; the strictest one, for visitors, is used. Check it before presenting.',
  'brief.siteTwice': 'The site {{id}} is in this brief twice; only the first is kept.',
  'brief.full': 'A brief has at most {{most}} options; the site {{id}} was not taken.',
  'brief.link': '{{value}} is no address that begins with http or https; not taken.',
  'brief.project': 'There is no project {{id}}; the brief is for no project now.',
  'brief.photo': 'There is no photo {{id}}; it was taken out of the brief.',
  'photo.base64': 'The content of the photo is no base64; not taken.',
  'photo.kind': 'It is no JPEG, PNG or WebP photo; not taken.',
  'photo.broken': 'The photo is damaged or incomplete; not taken.',
  'photo.tooLarge': 'The photo has {{size}} MB, more than {{most}} MB a photo; not taken.',
  'photo.tooMany': 'The photos have more than {{most}} MB in all; this one was not taken.',
  'photo.stated': 'Format or size are stated wrongly; taken as the photo is ({{mime}}, {{width}} × {{height}}).',
  'photo.stripped': 'The photo held what the camera wrote into it, perhaps the place; that was removed.',
  'photo.unused': 'No brief uses this photo; not taken.',
} as const;
