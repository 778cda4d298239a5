import type { standard as english } from '../en/standard.ts';
import type { Translation } from '../translation.ts';

export const standard = {
  soundness: '流程健全性',
  sound: '每个步骤都走得到，也都走得到结束。',
  'fault-unreachable': '走不到“{{name}}”。',
  'fault-endless': '从“{{name}}”走不到任何结束。',
  'fault-dead-end': '“{{name}}”在结束之前就断了。',
  'fault-no-choice': '“{{name}}”是决策，却不到两条路。',
  'short-unreachable': '走不到',
  'short-endless': '没有出口',
  'short-dead-end': '断在这里',
  'short-no-choice': '没有选择',
} as const satisfies Translation<typeof english>;
