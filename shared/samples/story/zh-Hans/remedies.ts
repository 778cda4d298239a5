import type { RemedyText } from '../storyText.ts';

export const remedies: RemedyText = {
  questions: {
    onePage: '我们可以怎样用一页讲清楚保什么，让她回家也讲得出来？',
    noFear: '我们可以怎样问健康状况，让人不再怕勾错一格？',
    atNine: '晚上九点，我们可以怎样先回答有把握的，其余交给了解情况的人？',
    lookedAfter: '我们可以怎样让人从理赔的第一分钟起就觉得有人照应？',
    onlyOnce: '我们可以怎样做到同一张票据绝不要第二次？',
    goodNews: '我们可以怎样让顾问和专员成为报喜的人？',
  },
  ideas: {
    bot: '智能客服读条款后回答，并附上出处。',
    everyStep: '清楚的案件当天决定，每一步都说。',
    fill: 'App 从照片读到的内容，直接进案卷。',
    top: '首页最上面就是“理赔”。',
    page: '每个产品一页：保什么、不保什么、赔多少。',
    example: '每一题健康告知旁边，放一个诊室里的例子。',
    desk: '顾问的同一张桌面：对话、案卷、缓急。',
    rule: '谁看都会过的，就按规则直接通过。',
    kit: '一套工具，一周内教会识别新票据。',
    feed: '票据直接由医院传来，完全不用拍照。',
    quiz: '最后问三题：这样会赔吗？',
    doctor: '每周一个晚上，电话那头有医生。',
    call: '难的案子赔下来了，专员打一个电话。',
    sameFile: '顾问看得到专员看的同一份案卷。',
    voice: '用语音消息代替填表。',
  },
  actions: {
    answerAnyHour: {
      title: '小晴依据条款随时回答',
      text: '每个回答旁边附上条款出处；没把握的时候，整段对话转给顾问。',
    },
    sameDay: {
      title: '清楚的案件当天决定，每一步都告知',
      text: '按规则就能判定的，不需要任何人签字。案件走到哪里，智能客服在对话里说。',
    },
    readReceipts: {
      title: '当场识别票据，直接进案卷',
      text: '照片哪里不行，App 当场就说；读到的内容直接交给专员。',
    },
    claimOnTop: { title: '首页最上面就是“理赔”', text: '上周起先开放给十分之一的客户。' },
    onePage: {
      title: '一页讲清楚：保什么、不保什么',
      text: '和顾问一起写、请买家试读、由保险公司确认。两个产品已上线，还有五个。',
    },
    examples: {
      title: '每题健康告知旁边放例子',
      text: '取自客户真正问过顾问的问题；每一条都由保险公司签字。',
    },
    oneDesk: {
      title: '顾问的同一张桌面：对话、案卷、缓急',
      text: '智能客服标出对话在问什么；保险公司开放案卷供查看。',
    },
    rules: {
      title: '清楚的健康告知按规则直接通过',
      text: '规则由保险公司定；规则判断不了的，照旧交给人。',
    },
    formatKit: {
      title: '一周内教会识别新票据',
      text: '二十张样本、一个人、一次测试，不必等下一版。',
    },
    hospitalFeed: {
      title: '票据直接由医院传来',
      text: '从最大的三家开始。不用拍照、不用识别，但每一家都要谈合同。',
    },
  },
  portfolios: { year: '今年', lean: '预算较紧，按人数计' },
  figures: {
    firstAnswer: '等到第一次回复的时间',
    receiptToMoney: '从提交最后一张票据到到账',
    fileTime: '审一件的时间',
    takenAgain: '得重拍的票据',
    canSay: '说得出保什么的买家',
    claimTaps: '到理赔表单要点几下',
    formsLeft: '没有填完的健康告知',
  },
  promises: {
    paidInADay: '清楚的案件：一天内到账',
    adviserInTwoHours: '没把握的问题：顾问两小时内回复',
    yesInADay: '健康告知：一天内告知结果',
  },
  surveys: {
    recommend: '你会把晴港推荐给朋友吗？',
    afterClaim: '对理赔过程满意吗？',
    claimEase: '申请理赔很容易',
  },
  pointNotes: {
    firstAnswer: { 2: '先上线的两个产品' },
    takenAgain: { 4: '两家医院换了新票据', 5: '第三家也跟着换了' },
  },
};
