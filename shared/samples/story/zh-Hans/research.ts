import type { ResearchText } from '../storyText.ts';

export const research: ResearchText = {
  profiles: {
    customer: {
      needs: '用自己能讲明白的话，知道家人有保障',
      gives: '保费、信任，还有出险时把经过讲出来',
      gets: '清楚的保或不保，需要时拿得到钱',
      capability: '什么都在忙里偷闲时用手机买',
    },
    other: {
      needs: '十分钟能办完、负担得起的第一张保单',
      gives: '保费，还有一条别人会看的评价',
      gets: '放在 App 里的保单，不用见业务员',
      capability: '比得快，放弃得更快',
    },
    elder: {
      needs: '有人不着急、慢慢讲给她听',
      gives: '老老实实说出自己的健康状况',
      gets: '女儿替她付钱的保障',
      capability: '习惯发语音；字小了看着累',
    },
    assistant: {
      needs: '读得懂的条款，没把握时有人接手',
      gives: '随时回复、每一步的消息',
      gets: '问题、票据，以及大家真正的意思',
      capability: '会读条款和票据，也知道自己不知道什么',
    },
    adviser: {
      needs: '在客户重讲一遍之前，先看到整件事',
      gives: '判断和耐心',
      gets: '事情顺利时的一声谢谢',
      capability: '跟保单和人打了十一年交道',
    },
    handler: {
      needs: '把时间留给真正难判的案子',
      gives: '公平的决定，以及理由',
      gets: '材料齐全的案子',
      capability: '看三张票据就知道缺了什么',
    },
    insurer: {
      needs: '看得清楚的风险，一次交齐的案子',
      gives: '保单、决定、赔款',
      gets: '新客户和保费',
      capability: '承担风险；系统比 App 还老',
    },
    company: {
      needs: '留得住的客户，会回应的伙伴',
      gives: 'App、智能客服、保险顾问',
      gets: '每张保单的佣金',
      capability: 'App 两周一版，合同一年一改',
    },
    hospital: {
      needs: '少接几个保险公司的电话',
      gives: '医疗，以及自家格式的票据',
      gets: '医疗费',
      capability: '系统能打印什么就打印什么',
    },
    reinsurer: {
      needs: '诚实的风险数字',
      gives: '分担一家公司扛不起的风险',
      gets: '部分保费',
      capability: '看得到好几年以后',
    },
    bank: {
      needs: '下午五点前交齐的打款指令',
      gives: '当天到账',
      gets: '每笔手续费',
      capability: '随时能转账，上班时间才有人接电话',
    },
  },
  sources: {
    noraTalk: { title: '访谈晓雯', text: '在她家餐桌旁聊了五十分钟，住院账单就放在桌上。' },
    leoTalk: { title: '访谈冠宇', text: '他午休时的视频通话。' },
    rosaTalk: { title: '访谈桂芳', text: '在她家；女儿坐在旁边帮她填表。' },
    adviserTalk: { title: '访谈两位保险顾问', text: '早班结束后，对着前一晚的对话清单。' },
    deskVisit: { title: '跟着理赔专员一整天', text: '从第一件到最后一件，带着秒表。' },
    insurerTalk: { title: '访谈保险公司核保部', text: '和核保主管，以及健康告知题目所出自的那本手册。' },
    buyers: { title: '购买后问卷', text: '购买一周后在 App 内收到 412 份回复。' },
    tests: { title: '六场试用的录像', text: '六个人边想边说，买一张保单、报一次理赔。' },
    figures: { title: '上一季度的数字', text: '来自 App 日志和保险公司的案卷。' },
    article: { title: '首届服务创新大会的报道', text: '' },
  },
  personas: {
    nora: {
      text: '晓雯 38 岁，有个六岁的儿子，和先生开一家小面包店。朋友的住院账单让她开始琢磨这件事。她打烊后才买保险，什么都会看完，最后还是希望有人用大白话说一遍。',
      goals: '在用到之前就知道保什么。真的出事时有人照应，不必开口求人。',
    },
    leo: {
      text: '冠宇 24 岁，第一份工作。因为两位同事买了同一张保单而来。他同时打开四个产品，谁让他等，他就关掉谁。',
      goals: '十分钟内办完、花得少，保单就放在 App 里。',
    },
    rosa: {
      text: '桂芳 67 岁，晓雯的妈妈。保费由女儿付，健康告知却只有她自己答得出来。每一题她都很认真，怕说错一个字。',
      goals: '如实回答，又不因此失去保障。不要成为女儿的负担。',
    },
  },
  segments: {
    families: {
      title: '给全家买保险的父母',
      text: '身边有人出事之后才买。晚上决定，两个人一起决定。',
      rule: '家人',
    },
    starters: {
      title: '第一份工作，第一张保单',
      text: '因为别人买了才买。看价格、看星级，不想跟人谈。',
      rule: null,
    },
    elders: {
      title: '由子女投保的长辈',
      text: '一个人付钱，另一个人回答，两个人都得看得懂。',
      rule: null,
    },
  },
  decisions: {
    certain: {
      title: '要确定才下决心',
      text: '一直问到自己的情况有答案为止；含糊的回答就等于不保。',
      seeks: '“这样保不保？”一个清楚的答案，以及谁负责',
    },
    quick: {
      title: '看第一眼就决定',
      text: '选步骤最少的，相信很多人买过的。',
      seeks: '价格、星级、要花多久',
    },
    entrusted: {
      title: '替别人决定',
      text: '要回家讲得清楚，以后也不惹麻烦。',
      seeks: '一页能转给家人看的说明，和一个能打电话的人',
    },
  },
  moments: {
    readOn: {
      title: '继续读，或关掉页面',
      text: '三十八页条款：前几屏找不到自己情况的人就走了。',
      barriers: [
        {
          text: '条款是写给律师看的。',
          threshold: '一分钟内找到自己的情况',
          lowering: '一页讲清楚保什么、不保什么',
        },
        {
          text: '这么写，肯定是想藏什么。',
          threshold: '不保的和保的放在一起',
          lowering: '先说不保什么',
        },
      ],
      motivations: ['亲眼看过的那张账单'],
      rankReason: null,
    },
    askNow: {
      title: '等答复，或去别家',
      text: '问题到晚上才想起来，那时客服都下班了。',
      barriers: [
        {
          text: '等到答复来，想买的心情已经过了。',
          threshold: '页面还开着就有答复',
          lowering: '有把握的问题，智能客服随时回答',
        },
      ],
      motivations: ['问的是自己的孩子', '两位同事都买了同一张'],
      rankReason: null,
    },
    declareHealth: {
      title: '回答健康告知，或就此停住',
      text: '九个问题；答错一题，以后可能就不赔。',
      barriers: [
        {
          text: '勾错一格，就不赔了。',
          threshold: '每一题都知道什么算、什么不算',
          lowering: '每题旁边有例子，答错了还能更正',
        },
        {
          text: '“异常”什么都可以算。',
          threshold: '病人会用的字眼',
          lowering: '问医生说过什么，不要问有没有异常',
        },
      ],
      motivations: ['都走到这一步了，想一次办好'],
      rankReason: null,
    },
    waitOn: {
      title: '等核保，或让它失效',
      text: '答案由人工审核；等得越久，别家的广告来得越多。',
      barriers: [
        {
          text: '一整天没消息，感觉就是没戏。',
          threshold: '当天就有答复',
          lowering: '清楚的答案按规则直接通过',
        },
        {
          text: '这段时间别家更便宜。',
          threshold: '等待期间价格不变',
          lowering: '明白告诉客户价格不变',
        },
      ],
      motivations: ['所有问题都已经答完了'],
      rankReason: null,
    },
    reportIt: {
      title: '报案，或算了',
      text: '金额小的理赔，还没人听说就被放弃了。',
      barriers: [
        {
          text: '六层菜单，再拍十一张票据。',
          threshold: '点一下就到第一题',
          lowering: '最上面就是“理赔”，再加一张所需材料清单',
        },
        {
          text: '“他们肯定会找理由不赔。”',
          threshold: '听说过有人真的拿到钱',
          lowering: '先问一句还好吗，再说要多久',
        },
      ],
      motivations: ['那是自己的钱'],
      rankReason: '排名只数人头。但在这里放弃的人，买的是我们没有兑现的承诺；而且只要十二个工作日。',
    },
    renew: {
      title: '续保，或让它到期',
      text: '一年没用到，就忘了有这张保单。',
      barriers: [
        {
          text: '什么事都没发生，何必再买？',
          threshold: '一年想起一次它的用处',
          lowering: '在用得到的时候提醒：出国前、孩子出生后',
        },
        {
          text: '朋友们也都没有续。',
          threshold: '其中有人拿到过赔款',
          lowering: '请得到帮助的人来讲',
        },
      ],
      motivations: ['有它睡得更踏实'],
      rankReason: null,
    },
  },
  passages: {
    nora: [
      '我不想当专家，我只要有人说：行，你儿子这个能保。',
      '钱到账的时候，我连提交了材料这件事都还没跟先生讲。',
    ],
    leo: ['要是比点外卖还久，我就明天再弄。明天我就不弄了。'],
    rosa: ['每一题我都老实答。然后为了“异常”两个字，一整晚睡不着。', '她问女儿：“有人生病，要按哪一个？”'],
    families: ['最常被勾选的理由：“朋友自己掏了住院费，我才买的。”'],
    starters: ['选“公司有两个人买了”的，比选价格的还多。', '我看的是星级，没看是哪家保险公司。'],
    elders: ['女儿付钱，我来答。谁也不知道对方签了什么。'],
    certain: ['我换三种问法问了三遍。“原则上”不算答案。'],
    quick: ['四个页面，两分钟，什么都没问我的那个赢了。'],
    entrusted: ['我还得讲给我妈听。那就给我一段能念给她听的。'],
    readOn: ['九秒就把条款滑到底，又滑回价格。', '看到第五页，我开始找坑在哪里。'],
    askNow: [
      '我晚上九点问的。第二天中午，我已经忘了自己要问什么。',
      '第二天早上有一半的人回：不用了，我已经买了别家的。',
    ],
    declareHealth: [
      '停在第四题，放下手机说：“我先去问一下。”',
      '高血压算异常吗？我这个年纪很正常啊！',
      '手册上写的是“异常”。那是写给医生看的，不是给填表的人看的。',
      '报道中腾讯 CDC 的做法：“判别用户的决策关键环节，挖掘购买复杂险的用户的心理障碍和门槛”。',
    ],
    waitOn: ['等超过一天的人，每六个就有一个没有回来付款。'],
    reportIt: [
      '打开“我的保单”、“服务”、“更多”，然后说：“根本就是故意藏起来的。”',
      '一件只有三张票据，其中一张拍了四次：“差点就为了几百块放弃了。”',
    ],
    renew: ['还不确定要不要续保的人说：“我得先查它到底保什么。”'],
  },
};
