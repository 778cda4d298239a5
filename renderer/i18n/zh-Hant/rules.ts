import type { rules as english } from '../en/rules.ts';
import type { Translation } from '../translation.ts';

export const rules = {
  gone: '那個項目已不存在，沒有做任何變更。',
  'connects-to-itself': '步驟不能連接到自己。',
  'connects-maps': '不同地圖的步驟不能相連。',
  'is-connected': '這兩個步驟已經相連。',
  'name-missing': '需要一個名稱，已保留原來的名稱。',
  'words-missing': '請寫下顧客說的話，沒有做任何變更。',
  'takes-no-steps': '這條泳道是由其他泳道的步驟畫出來的，不能放步驟。',
  'not-a-pain': '只有槽點才能變為讚點。',
  'praise-incomplete': '還不能算讚點：缺少量測到的改善或佐證的文字。',
  'not-praised': '它不是由槽點變成的讚點。',
  'same-name': '已經有同名的參與方。',
  'not-a-number': '需要一個數字，已保留原來的數字。',
  'proves-praise': '這個數字是讚點的佐證，請先把讚點改回槽點。',
} as const satisfies Translation<typeof english>;
