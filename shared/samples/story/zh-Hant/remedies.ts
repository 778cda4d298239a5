import type { RemedyText } from '../storyText.ts';

export const remedies: RemedyText = {
  questions: {
    onePage: '我們可以怎麼用一頁說清楚保什麼，讓她回家也講得出來？',
    noFear: '我們可以怎麼問健康狀況，讓人不再怕勾錯一格？',
    atNine: '晚上九點，我們可以怎麼先回答有把握的，其餘交給了解情況的人？',
    lookedAfter: '我們可以怎麼讓人從理賠的第一分鐘起就覺得有人照顧？',
    onlyOnce: '我們可以怎麼做到同一張收據絕不要第二次？',
    goodNews: '我們可以怎麼讓顧問和專員成為報喜的人？',
  },
  ideas: {
    bot: '智慧客服讀條款後回答，並附上出處。',
    everyStep: '清楚的案件當天決定，每個進度都說。',
    fill: 'App 從照片讀到的內容，直接進案件。',
    top: '首頁最上面就是「理賠」。',
    page: '每個商品一頁：保什麼、不保什麼、賠多少。',
    example: '每一題健康告知旁邊，放一個診間裡的例子。',
    desk: '顧問的同一張桌面：對話、案件、緩急。',
    rule: '誰看都會過的，就依規則直接通過。',
    kit: '一套工具，一週內教會辨識新收據。',
    feed: '收據直接由醫院傳來，完全不用拍照。',
    quiz: '最後問三題：這樣會賠嗎？',
    doctor: '每週一個晚上，電話那頭有醫師。',
    call: '困難的案件賠下來了，專員打一通電話。',
    sameFile: '顧問看得到專員看的同一個案件。',
    voice: '用語音訊息代替填表。',
  },
  actions: {
    answerAnyHour: {
      title: '小晴依條款隨時回答',
      text: '每個回答旁邊附上條款出處；沒有把握時，整段對話轉給顧問。',
    },
    sameDay: {
      title: '清楚的案件當天決定，每個進度都回報',
      text: '依規則就能判定的，不需要任何人簽名。案件走到哪裡，智慧客服在對話中說。',
    },
    readReceipts: {
      title: '當場辨識收據，直接進案件',
      text: '照片哪裡不行，App 當場就說；讀到的內容直接交給專員。',
    },
    claimOnTop: { title: '首頁最上面就是「理賠」', text: '上週起先開放給十分之一的顧客。' },
    onePage: {
      title: '一頁說清楚：保什麼、不保什麼',
      text: '跟顧問一起寫、請買家試讀、由保險公司確認。兩個商品已上線，還有五個。',
    },
    examples: {
      title: '每題健康告知旁邊放例子',
      text: '取自顧客真正問過顧問的問題；每一則都由保險公司簽核。',
    },
    oneDesk: {
      title: '顧問的同一張桌面：對話、案件、緩急',
      text: '智慧客服標出對話在問什麼；保險公司開放案件供查看。',
    },
    rules: {
      title: '清楚的健康告知依規則直接通過',
      text: '規則由保險公司訂；規則判斷不了的，照舊交給人。',
    },
    formatKit: {
      title: '一週內教會辨識新收據',
      text: '二十張樣本、一個人、一次測試，不必等下一版。',
    },
    hospitalFeed: {
      title: '收據直接由醫院傳來',
      text: '從最大的三家開始。不用拍照、不用辨識，但每一家都要談合約。',
    },
  },
  portfolios: { year: '今年', lean: '預算較緊，以人數計' },
  figures: {
    firstAnswer: '等到第一個回覆的時間',
    receiptToMoney: '從送出最後一張收據到入帳',
    fileTime: '審閱一件的時間',
    takenAgain: '得重拍的收據',
    canSay: '說得出保什麼的買家',
    claimTaps: '到理賠表單要點幾下',
    formsLeft: '沒有填完的健康告知',
  },
  promises: {
    paidInADay: '清楚的案件：一天內入帳',
    adviserInTwoHours: '沒把握的問題：顧問兩小時內回覆',
    yesInADay: '健康告知：一天內告知結果',
  },
  surveys: {
    recommend: '你會把晴港推薦給朋友嗎？',
    afterClaim: '對理賠過程滿意嗎？',
    claimEase: '申請理賠很容易',
  },
  pointNotes: {
    firstAnswer: { 2: '先上線的兩個商品' },
    takenAgain: { 4: '兩家醫院換了新收據', 5: '第三家也跟著換了' },
  },
};
