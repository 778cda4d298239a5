import type { palette as english } from '../en/palette.ts';
import type { Translation } from '../translation.ts';

export const palette = {
  title: '指令與位置',
  placeholder: '輸入指令，或步驟、地圖的名稱',
  actions: '指令',
  places: '前往',
  'needs-step': '請先選取步驟',
  'needs-steps': '請先選取多個步驟',
  'needs-stage': '請先選取階段',
  'needs-lane': '請先選取泳道',
  'needs-insight': '請先選取洞察',
  'needs-one': '請先選取一個項目',
  'needs-selection': '請先選取項目',
  'needs-map': '需要地圖',
  'needs-network': '僅限價值網路',
  'needs-grid': '僅限有階段與泳道的地圖',
  'needs-placed': '地圖上要先有步驟',
  'needs-lines': '需要服務藍圖的泳道',
  'needs-past': '之前沒有開啟其他地圖',
  'needs-future': '沒有可再前往的地圖',
  'needs-linked': '這個步驟沒有通往地圖',
  'needs-connection': '請先選取連線',
  'needs-found': '地圖上沒有這樣的步驟',
  'needs-done': '沒有可復原的動作',
  'needs-undone': '沒有可重做的動作',
  'needs-otherMap': '那一側沒有地圖',
} as const satisfies Translation<typeof english>;
