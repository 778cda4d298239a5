import type { rules as english } from '../en/rules.ts';
import type { Translation } from '../translation.ts';

export const rules = {
  locked: '這個步驟已鎖定，請先解除鎖定（Ctrl+Shift+L）。',
  'all-locked': '這些步驟已鎖定，請先解除鎖定（Ctrl+Shift+L）。',
  'some-locked': '其中有些步驟已鎖定，請先解除鎖定（Ctrl+Shift+L）。',
  gone: '那個項目已不存在，沒有做任何變更。',
  'connects-to-itself': '步驟不能連接到自己。',
  'connects-maps': '不同地圖的步驟不能相連。',
  'is-connected': '這兩個步驟已經相連。',
  'name-missing': '需要一個名稱，已保留原來的名稱。',
  'words-missing': '請寫下顧客說的話，沒有做任何變更。',
  'takes-no-steps': '這種角色的泳道不放步驟：它由其他泳道的步驟畫出來，或用來寫文字。',
  'holds-no-words': '只有「文字」或「分鏡」角色的泳道可以寫內容。',
  'not-a-pain': '只有槽點才能變為讚點。',
  'praise-incomplete': '還不能算讚點：缺少量測到的改善或佐證的文字。',
  'not-praised': '它不是由槽點變成的讚點。',
  'same-name': '已經有同名的參與方。',
  'not-a-number': '需要一個數字，已保留原來的數字。',
  'proves-praise': '這個數字是讚點的佐證，請先把讚點改回槽點。',
  'name-taken': '已經有同名的項目。',
  'not-a-link': '只能保存網頁或電子郵件的位址。',
  'comment-missing': '請先寫下留言，沒有做任何變更。',
  'not-a-currency': '無法以這種貨幣計算。',
  'links-to-itself': '步驟不能通往它自己所在的地圖。',
  'takes-no-words': '這裡無法這樣寫：名稱會是空的或已被使用、文字過長，或為參與方的名稱。',
} as const satisfies Translation<typeof english>;
