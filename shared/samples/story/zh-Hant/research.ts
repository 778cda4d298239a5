import type { ResearchText } from '../storyText.ts';

export const research: ResearchText = {
  profiles: {
    customer: {
      needs: '用自己說得出口的話，知道家人有保障',
      gives: '保費、信任，還有出事時把經過說出來',
      gets: '清楚的保或不保，需要時拿得到錢',
      capability: '什麼都在忙碌的空檔用手機買',
    },
    other: {
      needs: '十分鐘辦得完、負擔得起的第一張保單',
      gives: '保費，還有一則別人會看的評價',
      gets: '放在 App 裡的保單，不用見業務員',
      capability: '比得快，放棄得更快',
    },
    elder: {
      needs: '有人不趕時間、慢慢解釋',
      gives: '老老實實說出自己的健康狀況',
      gets: '女兒替她付錢的保障',
      capability: '習慣傳語音；字小了看起來很累',
    },
    assistant: {
      needs: '讀得懂的條款，沒把握時有人可以接手',
      gives: '隨時回覆、每個進度的消息',
      gets: '問題、收據，以及大家真正的意思',
      capability: '會讀條款和收據，也知道自己不知道什麼',
    },
    adviser: {
      needs: '在顧客重講一遍之前，先看到整件事',
      gives: '判斷與耐心',
      gets: '事情順利時的一聲謝謝',
      capability: '跟保單和人打了十一年交道',
    },
    handler: {
      needs: '把時間留給真正難判的案件',
      gives: '公平的決定，以及理由',
      gets: '資料齊全的案件',
      capability: '看三張收據就知道少了什麼',
    },
    insurer: {
      needs: '看得清楚的風險，一次到齊的案件',
      gives: '保單、決定、理賠金',
      gets: '新客戶與保費',
      capability: '承擔風險；系統比 App 還老',
    },
    company: {
      needs: '留得住的顧客，會回應的夥伴',
      gives: 'App、智慧客服、保險顧問',
      gets: '每張保單的佣金',
      capability: 'App 兩週改一版，合約一年改一次',
    },
    hospital: {
      needs: '少接幾通保險公司的電話',
      gives: '醫療，以及自家格式的收據',
      gets: '醫療費',
      capability: '系統能印什麼就印什麼',
    },
    reinsurer: {
      needs: '誠實的風險數字',
      gives: '分擔一家公司扛不起的風險',
      gets: '部分保費',
      capability: '看得到好幾年以後',
    },
    bank: {
      needs: '下午五點前送齊的撥款指示',
      gives: '當天入帳',
      gets: '每筆手續費',
      capability: '隨時能轉帳，上班時間才有人接電話',
    },
  },
  sources: {
    noraTalk: { title: '訪談雅婷', text: '在她家餐桌旁談了五十分鐘，住院帳單就放在桌上。' },
    leoTalk: { title: '訪談冠宇', text: '他午休時的視訊通話。' },
    rosaTalk: { title: '訪談秀琴', text: '在她家；女兒坐在旁邊幫她填表。' },
    adviserTalk: { title: '訪談兩位保險顧問', text: '早班結束後，對著前一晚的對話清單。' },
    deskVisit: { title: '跟著理賠專員一整天', text: '從第一件到最後一件，帶著碼錶。' },
    insurerTalk: { title: '訪談保險公司核保部', text: '跟核保主管，以及健康告知題目所出自的那本手冊。' },
    buyers: { title: '購買後問卷', text: '購買一週後在 App 內收到 412 份回覆。' },
    tests: { title: '六場試用的錄影', text: '六個人邊想邊說，買一張保單、申請一次理賠。' },
    figures: { title: '上一季的數字', text: '來自 App 紀錄與保險公司的案件。' },
    article: { title: '首屆服務創新大會的報導', text: '' },
  },
  personas: {
    nora: {
      text: '雅婷 38 歲，有個六歲的兒子，跟先生開一家小麵包店。朋友的住院帳單讓她開始想這件事。她打烊後才買保險，什麼都會看完，最後還是希望有人用白話說一次。',
      goals: '在用到之前就知道保什麼。真的出事時有人照顧，不必開口求人。',
    },
    leo: {
      text: '冠宇 24 歲，第一份工作。因為兩位同事買了同一張保單而來。他同時打開四個商品，誰要他等，他就關掉誰。',
      goals: '十分鐘內辦完、花得少，保單就放在 App 裡。',
    },
    rosa: {
      text: '秀琴 67 歲，雅婷的媽媽。保費由女兒付，健康告知卻只有她自己答得出來。每一題她都很認真，怕說錯一個字。',
      goals: '老實回答，又不因此失去保障。不要成為女兒的負擔。',
    },
  },
  segments: {
    families: {
      title: '替全家買保險的父母',
      text: '身邊有人出事之後才買。晚上決定，兩個人一起決定。',
      rule: '家人',
    },
    starters: {
      title: '第一份工作，第一張保單',
      text: '因為別人買了才買。看價格、看星等，不想跟人談。',
      rule: null,
    },
    elders: {
      title: '由子女投保的長輩',
      text: '一個人付錢，另一個人回答，兩個人都得看得懂。',
      rule: null,
    },
  },
  decisions: {
    certain: {
      title: '要確定才下決定',
      text: '一直問到自己的情況有答案為止；含糊的回答就等於不保。',
      seeks: '「這樣保不保？」一個清楚的答案，以及誰負責',
    },
    quick: {
      title: '看第一眼就決定',
      text: '選步驟最少的，相信很多人買過的。',
      seeks: '價格、星等、要花多久',
    },
    entrusted: {
      title: '替別人決定',
      text: '要回家說得清楚，以後也不惹麻煩。',
      seeks: '一頁能傳給家人看的說明，和一個可以打電話的人',
    },
  },
  moments: {
    readOn: {
      title: '繼續讀，或關掉頁面',
      text: '三十八頁條款：前幾屏找不到自己情況的人就離開了。',
      barriers: [
        {
          text: '條款是寫給律師看的。',
          threshold: '一分鐘內找到自己的情況',
          lowering: '一頁說清楚保什麼、不保什麼',
        },
        {
          text: '會這樣寫，一定是想藏什麼。',
          threshold: '不保的跟保的放在一起',
          lowering: '先說不保什麼',
        },
      ],
      motivations: ['親眼看過的那張帳單'],
      rankReason: null,
    },
    askNow: {
      title: '等答覆，或去別家',
      text: '問題在晚上才想到，那時客服都下班了。',
      barriers: [
        {
          text: '等到答覆來，想買的心情已經過了。',
          threshold: '頁面還開著就有答覆',
          lowering: '有把握的問題，智慧客服隨時回答',
        },
      ],
      motivations: ['問的是自己的孩子', '兩位同事都買了同一張'],
      rankReason: null,
    },
    declareHealth: {
      title: '回答健康告知，或就此停住',
      text: '九個問題；答錯一題，日後可能就不賠。',
      barriers: [
        {
          text: '勾錯一格，就不賠了。',
          threshold: '每一題都知道什麼算、什麼不算',
          lowering: '每題旁邊有例子，答錯了還能更正',
        },
        {
          text: '「異常」什麼都可以算。',
          threshold: '病人會用的字眼',
          lowering: '問醫師說過什麼，不要問有沒有異常',
        },
      ],
      motivations: ['都走到這一步了，想一次辦好'],
      rankReason: null,
    },
    waitOn: {
      title: '等核保，或讓它失效',
      text: '答案由人工審核；等得越久，別家的廣告來得越多。',
      barriers: [
        {
          text: '一整天沒消息，感覺就是不要。',
          threshold: '當天就有答覆',
          lowering: '清楚的答案依規則直接通過',
        },
        {
          text: '這段時間別家更便宜。',
          threshold: '等待期間價格不變',
          lowering: '明白告訴顧客價格不變',
        },
      ],
      motivations: ['所有問題都已經答完了'],
      rankReason: null,
    },
    reportIt: {
      title: '申請理賠，或算了',
      text: '金額小的理賠，還沒有人聽說就被放棄了。',
      barriers: [
        {
          text: '六層選單，再拍十一張收據。',
          threshold: '點一下就到第一題',
          lowering: '最上面就是「理賠」，再加一張所需資料清單',
        },
        {
          text: '「他們一定會找理由不賠。」',
          threshold: '聽過有人真的拿到錢',
          lowering: '先問一句還好嗎，再說要多久',
        },
      ],
      motivations: ['那是自己的錢'],
      rankReason: '排名只數人頭。但在這裡放棄的人，買的是我們沒有做到的承諾；而且只要十二個工作天。',
    },
    renew: {
      title: '續保，或讓它到期',
      text: '一年沒用到，就忘了有這張保單。',
      barriers: [
        {
          text: '什麼事都沒發生，何必再買？',
          threshold: '一年想起一次它的用處',
          lowering: '在用得到的時候提醒：出國前、孩子出生後',
        },
        {
          text: '朋友們也都沒有續。',
          threshold: '其中有人拿到過理賠',
          lowering: '讓得到幫助的人來說',
        },
      ],
      motivations: ['有它睡得比較安穩'],
      rankReason: null,
    },
  },
  passages: {
    nora: [
      '我不想當專家，我只要有人說：會，你兒子這個有保。',
      '錢進來的時候，我連送出資料這件事都還沒跟先生說。',
    ],
    leo: ['要是比叫外送還久，我就明天再弄。明天我就不弄了。'],
    rosa: [
      '每一題我都老實答。然後為了「異常」兩個字，一整晚睡不著。',
      '她問女兒：「有人生病，要按哪一個？」',
    ],
    families: ['最常被勾選的理由：「朋友自己付了住院費，我才買的。」'],
    starters: ['選「公司有兩個人買了」的，比選價格的還多。', '我看的是星等，沒看是哪家保險公司。'],
    elders: ['女兒付錢，我來答。誰也不知道對方簽了什麼。'],
    certain: ['我換三種問法問了三次。「原則上」不算答案。'],
    quick: ['四個分頁，兩分鐘，什麼都沒問我的那個贏了。'],
    entrusted: ['我還得解釋給我媽聽。那就給我一段能唸給她聽的。'],
    readOn: ['九秒就把條款滑到底，又滑回價格。', '看到第五頁，我開始找陷阱在哪裡。'],
    askNow: [
      '我晚上九點問的。隔天中午，我已經忘了自己要問什麼。',
      '隔天早上有一半的人回：不用了，我已經買了別家。',
    ],
    declareHealth: [
      '停在第四題，放下手機說：「我先去問一下。」',
      '高血壓算異常嗎？我這個年紀很正常啊！',
      '手冊上寫的是「異常」。那是寫給醫師看的，不是給填表的人看的。',
      '報導中騰訊 CDC 的做法：「判別用戶的決策關鍵環節，挖掘購買複雜險的用戶的心理障礙和門檻」。',
    ],
    waitOn: ['等超過一天的人，每六個就有一個沒有回來付款。'],
    reportIt: [
      '打開「我的保單」、「服務」、「更多」，然後說：「根本是故意藏起來的。」',
      '一件只有三張收據，其中一張拍了四次：「差點就為了幾百塊放棄了。」',
    ],
    renew: ['還不確定要不要續保的人說：「我得先查它到底保什麼。」'],
  },
};
