/** What a column of a table can say of a step, in the order in which a person looks for it. */
export const tableFields = [
  'title',
  'stage',
  'lane',
  'kind',
  'description',
  'participant',
  'channel',
  'emotion',
  'duration',
  'waitingTime',
  'owner',
  'tags',
  'thought',
] as const;
export type TableField = (typeof tableFields)[number];

export const timeUnits = ['seconds', 'minutes', 'hours', 'days'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** How a column is read; null: it is left out. */
export interface Column {
  readonly field: TableField;
  /** What a number without a unit counts, in a column of time. */
  readonly unit: TimeUnit;
}

// The first word of each is ours; the others are what tables that people bring have been seen to say.
const names: Readonly<Record<TableField, readonly string[]>> = {
  title: [
    'title',
    'step',
    'steps',
    'step name',
    'name',
    'task',
    'activity',
    'action',
    'what happens',
    'touchpoint',
    '標題',
    '步驟',
    '步驟名稱',
    '名稱',
    '任務',
    '活動',
    '動作',
    '做什麼',
    '發生什麼事',
    '接觸點',
    '标题',
    '步骤',
    '步骤名称',
    '名称',
    '任务',
    '活动',
    '动作',
    '做什么',
    '发生什么事',
    '触点',
  ],
  stage: ['stage', 'phase', 'section', 'column', '階段', '阶段', '分段', '欄', '列'],
  lane: [
    'lane',
    'layer',
    'service layer',
    'swimlane',
    'swim lane',
    'row',
    'role',
    'level',
    '泳道',
    '服務層',
    '服务层',
    '層',
    '层',
    '層級',
    '层级',
    '角色',
  ],
  kind: ['kind', 'type', 'step type', 'step kind', 'shape', '類型', '类型', '種類', '种类', '形狀', '形状'],
  description: [
    'description',
    'details',
    'detail',
    'note',
    'notes',
    'comment',
    '說明',
    '描述',
    '備註',
    '詳細',
    '说明',
    '备注',
    '详细',
  ],
  participant: [
    'participant',
    'participants',
    'actor',
    'actors',
    'persona',
    'who',
    'user',
    'customer',
    '參與方',
    '參與者',
    '人物',
    '誰',
    '使用者',
    '参与方',
    '参与者',
    '谁',
    '用户',
  ],
  channel: ['channel', 'channels', 'medium', '管道', '通路', '渠道', '媒介'],
  emotion: [
    'emotion',
    'feeling',
    'valence',
    'score',
    'satisfaction',
    'mood',
    'sentiment',
    'rating',
    '情緒',
    '情緒值',
    '感受',
    '分數',
    '滿意度',
    '情绪',
    '情绪值',
    '分数',
    '满意度',
  ],
  duration: [
    'duration',
    'time',
    'processing time',
    'work time',
    'length',
    'takes',
    '時長',
    '時間',
    '耗時',
    '處理時間',
    '时长',
    '时间',
    '耗时',
    '处理时间',
  ],
  waitingTime: [
    'waiting time',
    'wait',
    'waiting',
    'wait time',
    'delay',
    '等待時間',
    '等候時間',
    '等待',
    '等候',
    '等待时间',
    '等候时间',
  ],
  owner: [
    'owner',
    'responsible',
    'responsibility',
    'accountable',
    'team',
    'department',
    '負責人',
    '負責',
    '負責單位',
    '團隊',
    '部門',
    '负责人',
    '负责',
    '负责单位',
    '团队',
    '部门',
  ],
  tags: ['tags', 'tag', 'labels', 'label', 'keywords', '標籤', '标签', '關鍵字', '关键字', '关键词'],
  thought: ['thought', 'thoughts', 'quote', 'thinks', 'says', '想法', '心聲', '引述', '心声', '引语'],
};

const fieldOfName = new Map(
  tableFields.flatMap((field) => names[field].map((name) => [name, field] as const)),
);

const units: readonly (readonly [TimeUnit, RegExp])[] = [
  ['seconds', /(?:\bsec(?:ond)?s?\b|秒)/],
  ['minutes', /(?:\bmin(?:ute)?s?\b|分鐘|分钟|分$)/],
  ['hours', /(?:\b(?:hours?|hrs?)\b|小時|小时)/],
  ['days', /(?:\bdays?\b|天|日$)/],
];

/** What a heading names, in any of the three languages: “Time in minutes”, “等待時間（分鐘）”. Null: nothing we know. */
export function columnNamed(heading: string): Column | null {
  const text = heading.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const unit = units.find(([, pattern]) => pattern.test(text))?.[0] ?? 'minutes';
  const bare = text
    .replace(/\s*[([{（［].*$/, '')
    .replace(/[:：*]+$/, '')
    .trim();
  const withoutUnit = bare
    .replace(/\s*\b(?:in )?(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?)\b$/, '')
    .trim();
  const field = fieldOfName.get(bare) ?? fieldOfName.get(withoutUnit);
  return field === undefined ? null : { field, unit };
}
