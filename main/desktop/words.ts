import type { Language } from './language.ts';

/** What menu and native dialogs say; everything else that a person reads stands in renderer/i18n. */
export interface Words {
  readonly file: string;
  readonly close: string;
  readonly quit: string;
  readonly edit: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly largerInterface: string;
  readonly smallerInterface: string;
  readonly ordinaryInterface: string;
  readonly fullScreen: string;
  readonly developerTools: string;
  readonly about: string;
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
  readonly journeyFiles: string;
  readonly chooseImports: string;
  readonly importFiles: string;
  readonly materialFiles: string;
  readonly tableFiles: string;
  readonly projectFiles: string;
  readonly choosePictures: string;
  readonly pictureFiles: string;
  readonly saveAs: string;
  readonly svgFiles: string;
  readonly replaceTitle: (name: string) => string;
  readonly replaceDetail: string;
  readonly replace: string;
  readonly cancel: string;
  readonly hangs: string;
  readonly crashed: string;
  readonly storedSoFar: string;
  readonly wait: string;
  readonly openAgain: string;
  readonly closeAnyway: string;
  readonly inUse: string;
  readonly inUseDetail: (folder: string) => string;
  readonly notOpened: string;
  readonly notOpenedDetail: (folder: string, code: string) => string;
}

const english: Words = {
  file: 'File',
  close: 'Close Window',
  quit: 'Quit Praisepoint',
  edit: 'Edit',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select All',
  view: 'View',
  largerInterface: 'Larger Interface',
  smallerInterface: 'Smaller Interface',
  ordinaryInterface: 'Interface at 100 %',
  fullScreen: 'Full Screen',
  developerTools: 'Developer Tools',
  about: 'About Praisepoint',
  hide: 'Hide Praisepoint',
  hideOthers: 'Hide Others',
  showAll: 'Show All',
  journeyFiles: 'Mermaid journeys and Markdown',
  chooseImports: 'Import',
  importFiles: 'Projects and journeys',
  materialFiles: 'Journeys, tables and projects',
  tableFiles: 'Tables',
  projectFiles: 'Praisepoint projects',
  choosePictures: 'Choose pictures',
  pictureFiles: 'Pictures',
  saveAs: 'Save as',
  svgFiles: 'SVG drawing',
  replaceTitle: (name) => `Replace “${name}”?`,
  replaceDetail: 'A file of this name is there already. Its content would be lost.',
  replace: 'Replace',
  cancel: 'Cancel',
  hangs: 'The window does not respond.',
  crashed: 'The window has stopped working.',
  storedSoFar: 'Everything that the status line called stored is kept. What came after it may be lost.',
  wait: 'Wait',
  openAgain: 'Open Again',
  closeAnyway: 'Close Anyway',
  inUse: 'This library is open already',
  inUseDetail: (folder) =>
    `Another start of Praisepoint, perhaps in a browser, has the library open:\n${folder}\n\nClose it, then start again.`,
  notOpened: 'The library could not be opened',
  notOpenedDetail: (folder, code) =>
    `${folder}\n\nReason: ${code}. Nothing was changed. Check that the folder can be written and the disk has room; copies from before a migration lie beside the library.`,
};

/** As written in Taiwan. */
const traditional: Words = {
  file: '檔案',
  close: '關閉視窗',
  quit: '結束 Praisepoint',
  edit: '編輯',
  cut: '剪下',
  copy: '複製',
  paste: '貼上',
  selectAll: '全選',
  view: '檢視',
  largerInterface: '放大介面',
  smallerInterface: '縮小介面',
  ordinaryInterface: '介面恢復 100%',
  fullScreen: '全螢幕',
  developerTools: '開發人員工具',
  about: '關於 Praisepoint',
  hide: '隱藏 Praisepoint',
  hideOthers: '隱藏其他',
  showAll: '全部顯示',
  journeyFiles: 'Mermaid 旅程與 Markdown',
  chooseImports: '匯入',
  importFiles: '專案與旅程',
  materialFiles: '旅程、表格與專案',
  tableFiles: '表格',
  projectFiles: 'Praisepoint 專案',
  choosePictures: '選擇圖片',
  pictureFiles: '圖片',
  saveAs: '另存新檔',
  svgFiles: 'SVG 圖檔',
  replaceTitle: (name) => `要取代「${name}」嗎？`,
  replaceDetail: '同名的檔案已經存在，取代後原有內容會遺失。',
  replace: '取代',
  cancel: '取消',
  hangs: '視窗沒有回應。',
  crashed: '視窗已停止運作。',
  storedSoFar: '狀態列顯示「已儲存」的內容都會保留，之後的變更可能遺失。',
  wait: '等待',
  openAgain: '重新開啟',
  closeAnyway: '仍要關閉',
  inUse: '這個專案庫已經開啟',
  inUseDetail: (folder) =>
    `另一個執行中的 Praisepoint（可能在瀏覽器中）正在使用這個專案庫：\n${folder}\n\n請先關閉它，再重新啟動。`,
  notOpened: '無法開啟專案庫',
  notOpenedDetail: (folder, code) =>
    `${folder}\n\n原因：${code}。沒有任何內容被更動。請確認資料夾可以寫入、磁碟還有空間；升級前的備份就在專案庫旁邊。`,
};

/** As written in mainland China. */
const simplified: Words = {
  file: '文件',
  close: '关闭窗口',
  quit: '退出 Praisepoint',
  edit: '编辑',
  cut: '剪切',
  copy: '复制',
  paste: '粘贴',
  selectAll: '全选',
  view: '视图',
  largerInterface: '放大界面',
  smallerInterface: '缩小界面',
  ordinaryInterface: '界面恢复 100%',
  fullScreen: '全屏',
  developerTools: '开发者工具',
  about: '关于 Praisepoint',
  hide: '隐藏 Praisepoint',
  hideOthers: '隐藏其他',
  showAll: '全部显示',
  journeyFiles: 'Mermaid 旅程与 Markdown',
  chooseImports: '导入',
  importFiles: '项目与旅程',
  materialFiles: '旅程、表格与项目',
  tableFiles: '表格',
  projectFiles: 'Praisepoint 项目',
  choosePictures: '选择图片',
  pictureFiles: '图片',
  saveAs: '另存为',
  svgFiles: 'SVG 图形',
  replaceTitle: (name) => `要替换“${name}”吗？`,
  replaceDetail: '同名文件已存在，替换后原有内容会丢失。',
  replace: '替换',
  cancel: '取消',
  hangs: '窗口没有响应。',
  crashed: '窗口已停止工作。',
  storedSoFar: '状态栏显示“已存储”的内容都会保留，之后的更改可能丢失。',
  wait: '等待',
  openAgain: '重新打开',
  closeAnyway: '仍要关闭',
  inUse: '该项目库已经打开',
  inUseDetail: (folder) =>
    `另一个正在运行的 Praisepoint（可能在浏览器中）正在使用该项目库：\n${folder}\n\n请先关闭它，再重新启动。`,
  notOpened: '无法打开项目库',
  notOpenedDetail: (folder, code) =>
    `${folder}\n\n原因：${code}。没有任何内容被改动。请确认文件夹可以写入、磁盘还有空间；升级前的备份就在项目库旁边。`,
};

export const wordsOf: Readonly<Record<Language, Words>> = {
  en: english,
  'zh-Hant': traditional,
  'zh-Hans': simplified,
};
