import { describe, expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import { search } from './search.ts';

const park = buildPark();
const commands = [{ id: 'undo', labels: ['撤销', 'Undo'] }];
const ids = (query: string) => search(park, commands, query).map(({ kind, id }) => `${kind} ${id}`);

describe('search', () => {
  it('finds by Chinese and English name and by id', () => {
    expect(ids('水泵')[0]).toBe('project pump-60');
    expect(ids('pump works')[0]).toBe('project pump-60');
    expect(ids('EAST-60')).toEqual(['parcel east-60']);
  });

  it('finds facilities by their kind in both languages', () => {
    expect(ids('变电站')).toEqual(['facility substation-1']);
    expect(ids('substation')).toEqual(['facility substation-1']);
  });

  it('asks every word', () => {
    expect(ids('一号标准厂房 一层')).toEqual(['unit shed-1-ground']);
  });

  it('finds commands by their label', () => {
    expect(ids('und')[0]).toBe('command undo');
    expect(ids('撤')).toEqual(['command undo']);
  });

  it('finds Chinese names and labels by their pinyin initials, after what the letters name themselves', () => {
    expect(ids('cx')).toEqual(['command undo']);
    expect(ids('sb')[0]).toBe('project pump-60');
    expect(ids('c')).not.toContain('command nothing');
  });

  it('takes full-width letters for what they are', () => {
    expect(ids('ＰＵＭＰ')).toEqual(['project pump-60']);
  });

  it('finds nothing for nothing', () => {
    expect(ids('  ')).toEqual([]);
    expect(ids('nowhere')).toEqual([]);
  });
});
