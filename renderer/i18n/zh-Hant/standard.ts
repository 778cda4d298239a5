import type { standard as english } from '../en/standard.ts';
import type { Translation } from '../translation.ts';

export const standard = {
  soundness: '流程健全性',
  sound: '每個步驟都走得到，也都走得到結束。',
  'fault-unreachable': '走不到「{{name}}」。',
  'fault-endless': '從「{{name}}」走不到任何結束。',
  'fault-dead-end': '「{{name}}」在結束之前就斷了。',
  'fault-no-choice': '「{{name}}」是決策，卻不到兩條路。',
  'short-unreachable': '走不到',
  'short-endless': '沒有出口',
  'short-dead-end': '斷在這裡',
  'short-no-choice': '沒有選擇',
} as const satisfies Translation<typeof english>;
