import type { lens as english } from '../en/lens.ts';
import type { Translation } from '../translation.ts';

export const lens = {
  title: '透過誰的眼睛',
  everyone: '所有人',
  seenBy: '正在透過「{{name}}」的眼睛看地圖，與其無關的步驟會變淡。',
  leave: '恢復全部顯示',
  research: '研究',
  'entry-persona': '使用者畫像：{{name}}',
  'entry-segment': '使用者分群：{{name}}',
  'entry-decision-type': '決策類型：{{name}}',
  'entry-moment': '關鍵決策環節：{{name}}',
  effortOf: '「{{name}}」的費力程度',
  costOf: '「{{name}}」的花費',
  balance: '付出與獲得',
  givesGets: '付出 {{gives}}，獲得 {{gets}}',
  givesMore: '多付出 {{by}}',
  givesMoreName: '「{{name}}」的付出比獲得多 {{by}}',
  worthOpen_other: '{{count}} 項交換尚未填價值',
} as const satisfies Translation<typeof english>;
