import type { errors as english } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

export const errors = {
  'invalid-request': 'Praisepoint 內部發出了無效的要求。請再試一次；若再次發生，請回報。',
  'not-found': '這個項目已不存在。請回到專案列表重新尋找。',
  conflict: '這個專案已在另一個視窗中變更。請重新開啟，從最新內容繼續。',
  constraint: '專案庫無法接受這項變更。請復原後換個方式再試。',
  'library-in-use': 'Praisepoint 已開啟這個專案庫。請在那個視窗繼續，或先將它關閉。',
  'library-newer': '這個專案庫由較新版本的 Praisepoint 寫入。請安裝新版本後再變更。',
  'library-damaged': '專案庫已損壞，內容未被更動。請還原備份，或改用另一個資料夾。',
  'project-file-damaged':
    '這不是 Praisepoint 的專案檔，或檔案已經損壞。沒有匯入任何內容；請向對方再要一次檔案。',
  'project-file-newer': '這個專案檔由較新版本的 Praisepoint 寫成。請安裝該版本再開啟。',
  'disk-full': '磁碟已滿。請釋出空間；你的變更會保留，屆時自動儲存。',
  'read-only': '無法寫入專案庫。請檢查其資料夾的權限。',
  'too-large': '內容太大，無法處理。請分成幾份再試。',
  'file-failed': '無法讀取或寫入檔案。請確認檔案存在，且未被其他程式開啟。',
  'host-unavailable': 'Praisepoint 沒有回應。請重新啟動；已儲存的內容都安全。',
  internal: 'Praisepoint 內部發生錯誤。請再試一次；若再次發生，請回報。',
} as const satisfies Translation<typeof english>;
