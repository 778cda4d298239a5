import type { rules as english } from '../en/rules.ts';
import type { Translation } from '../translation.ts';

export const rules = {
  gone: '该项已不存在，没有做任何更改。',
  'connects-to-itself': '步骤不能连接到自身。',
  'connects-maps': '不同地图的步骤不能相连。',
  'is-connected': '这两个步骤已经相连。',
  'name-missing': '需要一个名称，已保留原来的名称。',
  'words-missing': '请写下客户说的话，没有做任何更改。',
  'takes-no-steps': '这条泳道由其他泳道的步骤绘制而成，不能放步骤。',
  'not-a-pain': '只有槽点才能变为赞点。',
  'praise-incomplete': '还不能算赞点：缺少测量到的改善或佐证的文字。',
  'not-praised': '它不是由槽点变成的赞点。',
  'same-name': '已经有同名的参与方。',
  'not-a-number': '需要一个数字，已保留原来的数字。',
  'proves-praise': '这个数字是赞点的佐证，请先把赞点改回槽点。',
} as const satisfies Translation<typeof english>;
