import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

export const home = {
  projects: '專案',
  newProject: '新增專案',
  import: '匯入',
  sampleProject: '範例專案',
  copyName: '{{name}}（副本）',

  search: '搜尋專案與其內容',
  searchShort: '搜尋',
  found_other: '找到 {{count, number}} 個專案',
  total_other: '{{count, number}} 個專案',
  nothingFound: '找不到「{{search}}」',
  nothingFoundHint: '專案名稱、地圖、階段、步驟、洞察與參與方中都沒有。',
  clearSearch: '清除搜尋',

  hitName: '在名稱中找到',
  hitMaps: '地圖',
  hitStages: '階段',
  hitSteps: '步驟',
  hitInsights: '洞察',
  hitParticipants: '參與方',

  maps_other: '{{count, number}} 張地圖',
  pains_other: '{{count, number}} 個槽點',
  praises_other: '{{count, number}} 個讚點',
  changed: '{{when}}變更',
  changedNow: '剛剛變更',
  noMap: '尚無地圖',
  noSteps: '尚無步驟',
  projectName: '專案名稱',
  actionsOf: '「{{name}}」的動作',

  deleteKey: 'Del',
  deleted: '已刪除「{{name}}」',
  duplicated: '已建立「{{name}}」',

  greeting: '變槽點為讚點',
  greetingText: '畫出顧客走過的旅程，標出讓人不滿之處，再用數字證明哪裡變好了。',
  newProjectHint: '從一張空白的旅程地圖開始',
  importHint: '匯入 Mermaid 旅程：選取檔案、拖放或貼上',
  sampleProjectHint: '看看一家線上保險公司的旅程',

  dropFiles: '放開即可匯入',
  dropFilesHint: 'Mermaid 旅程：.mmd 檔案，或 Markdown 中的區塊',
  pastedName: '貼上的旅程',

  loadFailed: '無法讀取你的專案',
  readOnlyNewer: '這個專案庫來自較新版本的 Praisepoint：可以檢視全部內容，但不能變更。',
  readOnly: '專案庫的資料夾無法寫入：可以檢視全部內容，但不能變更。',
  hostGone: 'Praisepoint 已停止回應。請重新啟動，再回到這裡重試。',
} as const satisfies Translation<typeof english>;
