import type { common as english } from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common = {
  appName: 'Praisepoint',
  cancel: '取消',
  close: '關閉',
  delete: '刪除',
  rename: '重新命名',
  duplicate: '建立副本',
  open: '開啟',
  undo: '復原',
  retry: '再試一次',
  reload: '重新載入',
  clear: '清除',
  moreToFind_other: '還有 {{count}} 項：輸入文字即可找到',
  nothingFound: '找不到這個名稱',
  typeToMake: '輸入名稱即可新增',
  pictureMissing: '圖片「{{name}}」：找不到內容',
  loading: '載入中…',
  notifications: '通知',
  crashTitle: '這裡出了問題',
  crashText: '已儲存的內容都安全。請重新載入後繼續；若再次發生，請回報你最後做了什麼。',
} as const satisfies Translation<typeof english>;
