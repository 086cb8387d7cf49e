import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../domain/assessment.ts';
import { criteria } from '../../domain/criterion.ts';
import { inlineEngineClient } from '../../engine/inline-client.ts';
import { readParkFolder } from '../../import/read-park-folder.ts';
import { helpFigures as figuresEn } from '../../locale/en/help-figures.ts';
import { helpMethods as methodsEn } from '../../locale/en/help-methods.ts';
import { createTranslator } from '../../locale/translator.ts';
import { findings } from '../../locale/zh-CN/findings.ts';
import { helpFigures } from '../../locale/zh-CN/help-figures.ts';
import { helpMethods } from '../../locale/zh-CN/help-methods.ts';
import { panelsCuts } from '../../locale/zh-CN/panels-cuts.ts';
import { panelsLists } from '../../locale/zh-CN/panels-lists.ts';
import { helpGroups, helpTopics, topicsOf } from './figure-help.ts';
import { isHelpMethod, methodSections } from './help-methods.ts';

const known = new Map(helpTopics.map((topic) => [topic.id, topic]));
const keysOf = (sentences: Readonly<Record<string, string>>, start: string): string[] =>
  Object.keys(sentences).flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));

/** A figure of a cut goes under its own kind: there it is told what it is of the piece and what of the rest. */
const topicOf = ({ name, method }: Pick<Figure, 'name' | 'method'>) =>
  known.get(method.startsWith('cut.') || /^rest|^remainder$/.test(name) ? `cut.${name}` : `figure.${name}`);
const isExplained = (figure: Pick<Figure, 'name' | 'method'>): boolean =>
  topicOf(figure)?.methods.some((method) => method === figure.method) ?? false;

describe('the help for figures', () => {
  it('speaks of each thing once', () => {
    expect(known.size).toBe(helpTopics.length);
    expect(new Set(helpTopics.map(({ group }) => group))).toEqual(new Set(helpGroups));
  });

  it('says what each is, how it is made, from what and in what unit, in both languages, and nothing beside', () => {
    const said = (kinds: readonly string[]) => [...kinds].sort();
    const methods = Object.keys(methodSections);
    const units = [...new Set(helpTopics.map(({ unit }) => unit))];
    const titles = helpTopics.flatMap(({ titleKey }) =>
      titleKey.startsWith('help:title.') ? [titleKey.slice(11)] : [],
    );
    for (const [figures, ways] of [
      [helpFigures, helpMethods],
      [figuresEn, methodsEn],
    ] as const) {
      expect(said(keysOf(figures, 'what.'))).toEqual(said(helpTopics.map(({ id }) => id)));
      expect(said(keysOf(ways, 'how.'))).toEqual(said(methods));
      expect(said(keysOf(ways, 'inputs.'))).toEqual(said(methods));
      expect(said(keysOf(ways, 'unit.'))).toEqual(said(units));
      expect(said(keysOf(ways, 'title.'))).toEqual(said(titles));
    }
    for (const language of ['zh-CN', 'en'] as const) {
      const { t } = createTranslator(language);
      expect(helpTopics.filter(({ titleKey }) => t(titleKey, { defaultValue: '' }) === '')).toEqual([]);
    }
  });

  it('covers every name and method the screen has words for, every criterion and every head of the site table', () => {
    const names = keysOf(findings, 'figure.').filter((name) => !known.has(`figure.${name}`));
    const ways = keysOf(findings, 'method.').filter((method) => !isHelpMethod(method));
    const cuts = keysOf(panelsCuts, 'cutFigure.').filter(
      (name) => !known.has(`cut.${name.replace(/^(restRectangle)(Length|Width)$/, '$1')}`),
    );
    const columns = keysOf(panelsLists, 'sites.column.').filter(
      (name) => !known.has(`column.${name}`) && !known.has(`rank.${name}`),
    );
    const unasked = criteria.filter((criterion) => !known.has(`criterion.${criterion}`));
    expect({ names, ways, cuts, columns, unasked }).toEqual({
      names: [],
      ways: [],
      cuts: [],
      columns: [],
      unasked: [],
    });
  });

  it('covers every figure the rules can make, by name and method', () => {
    const folder = new URL('../../engine/rules/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    const made = files.flatMap((name) =>
      [
        ...readFileSync(new URL(name, folder), 'utf8').matchAll(
          /figure\(\s*'(\w+)',[^']*(?:'[^']*',)?[^']*?'([\w.]+)'/g,
        ),
      ].map(([, figure = '', method = '']) => ({ name: figure, method })),
    );
    expect(made.length).toBeGreaterThan(50);
    expect(made.filter(({ name }) => !known.has(`figure.${name}`))).toEqual([]);
    const ways = made.filter(({ method }) => isHelpMethod(method));
    expect(ways.length).toBeGreaterThan(40);
    expect(ways.filter((figure) => !isExplained(figure))).toEqual([]);
  });

  it('agrees with docs/methods.md: each method stands there, under the section named', () => {
    const text = readFileSync(new URL('../../../docs/methods.md', import.meta.url), 'utf8');
    const sections = new Map(text.split(/^## /m).map((section) => [section.slice(0, section.indexOf('\n')), section]));
    const lost = Object.entries(methodSections).filter(
      ([method, section]) => !sections.get(section)?.includes(`\`${method}\``),
    );
    expect(lost).toEqual([]);
    // The other way round: a method that is written up there is told on the screen too.
    const tables = ['Areas', 'Distances and times', 'Judgements'].flatMap((name) =>
      [...(sections.get(name) ?? '').matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
        [...cell.matchAll(/`([\w.]+)`/g)].map(([, key = '']) => key),
      ),
    );
    expect(tables.length).toBeGreaterThan(25);
    const alias = { 'time.road': 'distance.roadTime', 'intensity.perMu': 'perMu' } as const;
    expect(tables.filter((key) => !isHelpMethod(key) && !(key in alias))).toEqual([]);
  });

  it('reads what an element shows: topics, with the way this one was made', () => {
    expect(topicsOf('figure.free@floor.free criterion.area').map(({ id, methods }) => [id, methods])).toEqual([
      ['figure.free', ['floor.free']],
      ['criterion.area', ['verdict']],
    ]);
    expect(topicsOf('figure.free@hearsay nothing.known')).toHaveLength(1);
    expect(topicsOf('')).toEqual([]);
  });
});

/** Milliseconds for the whole park on a busy machine. */
const patience = 120_000;

/** Texts of the demo park by the paths that park.json names. */
function demoParkFiles(): Map<string, string> {
  const data = new URL('../../../data/', import.meta.url);
  const read = (folder: string, prefix: string): [string, string][] =>
    readdirSync(new URL(folder, data)).map((name) => [
      prefix + name,
      readFileSync(new URL(folder + name, data), 'utf8'),
    ]);
  return new Map([...read('demo-park/', ''), ...read('rules/', '../rules/')]);
}

describe('every figure of the demo park', () => {
  let figures: readonly Figure[] = [];
  beforeAll(async () => {
    const { park } = readParkFolder(demoParkFiles());
    if (!park) throw new Error('the demo park does not open');
    const engine = await inlineEngineClient();
    const rankings = await Promise.all(park.projects.map(({ id }) => engine.rank(park, id)));
    const { placements } = await engine.assess(park);
    figures = [
      ...rankings.flatMap(({ sites }) => sites.flatMap(({ findings }) => findings.flatMap((each) => each.figures))),
      ...placements.flatMap(({ findings }) => findings.flatMap((each) => each.figures)),
    ];
  }, patience);

  it('has help for its name and for the way it was made', () => {
    const made = [...new Map(figures.map((each) => [`${each.name}@${each.method}`, each])).values()];
    expect(made.length).toBeGreaterThan(25);
    expect(made.filter((figure) => !isExplained(figure)).map(({ name, method }) => `${name}@${method}`)).toEqual([]);
  });
});
