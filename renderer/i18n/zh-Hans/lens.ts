import type { lens as english } from '../en/lens.ts';
import type { Translation } from '../translation.ts';

export const lens = {
  title: '透过谁的眼睛',
  everyone: '所有人',
  seenBy: '正在透过“{{name}}”的眼睛看地图，与其无关的步骤会变淡。',
  leave: '恢复全部显示',
  research: '研究',
  'entry-persona': '用户画像：{{name}}',
  'entry-segment': '用户分群：{{name}}',
  'entry-decision-type': '决策类型：{{name}}',
  'entry-moment': '关键决策环节：{{name}}',
  effortOf: '“{{name}}”的费力程度',
  costOf: '“{{name}}”的花费',
  balance: '付出与获得',
  givesGets: '付出 {{gives}}，获得 {{gets}}',
  givesMore: '多付出 {{by}}',
  givesMoreName: '“{{name}}”的付出比获得多 {{by}}',
  worthOpen_other: '{{count}} 项交换尚未填价值',
} as const satisfies Translation<typeof english>;
