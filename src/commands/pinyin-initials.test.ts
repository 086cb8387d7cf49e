import { describe, expect, it } from 'vitest';
import { pinyinInitials } from './pinyin-initials.ts';

describe('pinyin initials', () => {
  it.each([
    ['撤销', 'cx'],
    ['打开示例园区', 'dkslyq'],
    ['快速指南', 'kszn'],
    ['智能电梯制造', 'zndtzz'],
    ['钢管项目', 'ggxm'],
    ['变电站', 'bdz'],
    ['氢能', 'qn'],
    ['物流', 'wl'],
  ])('%s is %s', (word, initials) => expect(pinyinInitials(word)).toBe(initials));

  it('know the first and the last syllable of each letter', () => {
    const ends =
      '阿奥 八步 擦错 搭多 鹅而 发佛 嘎过 哈获 机俊 卡阔 拉落 妈目 拿诺 哦偶 趴普 七群 然若 撒所 他拖 挖物 西寻 压运 匝做';
    const letters = 'abcdefghjklmnopqrstwxyz';
    expect(ends.split(' ').map(pinyinInitials)).toEqual([...letters].map((letter) => letter + letter));
  });

  it('keep letters and digits and drop what is no word', () =>
    expect(pinyinInitials('110kV 变电站（东）')).toBe('110kvbdzd'));
});
