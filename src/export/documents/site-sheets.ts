/** The sheets about sites, loaded together: they are made of the same parts. */
export { comparisonDocument } from './comparison-document.ts';
export { siteDocument } from './site-document.ts';
