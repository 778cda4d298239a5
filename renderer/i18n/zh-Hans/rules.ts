import type { rules as english } from '../en/rules.ts';
import type { Translation } from '../translation.ts';

export const rules = {
  locked: '这个步骤已锁定，请先解除锁定（Ctrl+Shift+L）。',
  'all-locked': '这些步骤已锁定，请先解除锁定（Ctrl+Shift+L）。',
  'some-locked': '其中有些步骤已锁定，请先解除锁定（Ctrl+Shift+L）。',
  gone: '该项已不存在，没有做任何更改。',
  'connects-to-itself': '步骤不能连接到自身。',
  'connects-maps': '不同地图的步骤不能相连。',
  'is-connected': '这两个步骤已经相连。',
  'name-missing': '需要一个名称，已保留原来的名称。',
  'words-missing': '请写下客户说的话，没有做任何更改。',
  'takes-no-steps': '这种角色的泳道不放步骤：它由其他泳道的步骤绘制而成，或用来写文字。',
  'holds-no-words': '只有“文本”或“故事板”角色的泳道可以写内容。',
  'not-a-pain': '只有槽点才能变为赞点。',
  'praise-incomplete': '还不能算赞点：缺少测量到的改善或佐证的文字。',
  'not-praised': '它不是由槽点变成的赞点。',
  'same-name': '已经有同名的参与方。',
  'not-a-number': '需要一个数字，已保留原来的数字。',
  'proves-praise': '这个数字是赞点的佐证，请先把赞点改回槽点。',
  'name-taken': '已经有同名的项目。',
  'not-a-link': '只能保存网页或电子邮件的地址。',
  'comment-missing': '请先写下评论，没有做任何更改。',
  'not-a-currency': '无法以这种货币计算。',
  'links-to-itself': '步骤不能通往它自己所在的地图。',
  'takes-no-words': '这里不能这样写：名称会为空或已被使用、文字过长，或为参与方的名称。',
} as const satisfies Translation<typeof english>;
