import type { ResearchText } from '../storyText.ts';

export const research: ResearchText = {
  profiles: {
    customer: {
      needs: 'To know that her family is covered, in words that she can repeat',
      gives: 'Premium, trust, and her story when something happens',
      gets: 'A clear yes or no, money when it is needed',
      capability: 'Buys everything by phone, between two other things',
    },
    other: {
      needs: 'A first policy that fits into ten minutes and a small budget',
      gives: 'Premium, and a review that others read',
      gets: 'A policy in the app, without a salesman',
      capability: 'Compares fast, gives up faster',
    },
    elder: {
      needs: 'Somebody who explains it without haste',
      gives: 'The details of her health, honestly',
      gets: 'Cover that her daughter pays for',
      capability: 'Sends voice messages; small print tires her',
    },
    assistant: {
      needs: 'Terms that it can read, and a way out where it is not certain',
      gives: 'Answers at any hour, news of every step',
      gets: 'Questions, receipts, and what people meant by them',
      capability: 'Reads terms and receipts; knows when it does not know',
    },
    adviser: {
      needs: 'To see the whole case before the customer tells it once more',
      gives: 'Judgement and patience',
      gets: 'Thanks, where it went well',
      capability: 'Eleven years with policies and people',
    },
    handler: {
      needs: 'Time for the cases that are not clear',
      gives: 'Fair decisions, and the reasons for them',
      gets: 'Files that are complete',
      capability: 'Sees from three receipts what is missing',
    },
    insurer: {
      needs: 'Risks that are known, files that arrive whole',
      gives: 'Policies, decisions, payouts',
      gets: 'New customers, premiums',
      capability: 'Carries the risk; its systems are older than the app',
    },
    company: {
      needs: 'Customers who stay, partners who answer',
      gives: 'The app, the assistant, the advisers',
      gets: 'A commission on every policy',
      capability: 'Changes the app every two weeks, a contract once a year',
    },
    hospital: {
      needs: 'Fewer calls from insurers',
      gives: 'Treatment and receipts, on its own form',
      gets: 'Fees',
      capability: 'Prints what its system prints',
    },
    reinsurer: {
      needs: 'Honest figures of the risk',
      gives: 'Cover for what one insurer cannot carry',
      gets: 'A part of the premium',
      capability: 'Looks years ahead',
    },
    bank: {
      needs: 'Orders that are complete by five in the afternoon',
      gives: 'Payment on the same day',
      gets: 'A fee for each payment',
      capability: 'Moves money at any hour, answers at office hours',
    },
  },
  sources: {
    noraTalk: {
      title: 'Interview with Nora',
      text: 'Fifty minutes at her kitchen table, the bill of the hospital between us.',
    },
    leoTalk: { title: 'Interview with Leo', text: 'A video call in his lunch break.' },
    rosaTalk: {
      title: 'Interview with Rosa',
      text: 'At her home; her daughter filled in the form beside her.',
    },
    adviserTalk: {
      title: 'Interview with two advisers',
      text: 'After the morning shift, with the list of last night’s chats.',
    },
    deskVisit: {
      title: 'A day beside a claims handler',
      text: 'From the first file to the last, with a stopwatch.',
    },
    insurerTalk: {
      title: 'Interview with the insurer’s underwriting',
      text: 'With the head of underwriting, and the manual that the health questions come from.',
    },
    buyers: {
      title: 'Survey after the purchase',
      text: '412 answers in the app, one week after the purchase.',
    },
    tests: {
      title: 'Recordings of six trials',
      text: 'Six people buy a policy and report a claim, thinking aloud.',
    },
    figures: {
      title: 'Figures of the last quarter',
      text: 'From the log of the app and the files of the insurer.',
    },
    article: { title: 'Report from the first Service Innovation Conference', text: '' },
  },
  personas: {
    nora: {
      text: 'Nora is 38, has a son of six and runs a small bakery with her husband. A friend’s hospital bill made her think. She buys at night when the shop is closed, reads everything, and still wants somebody to say it in plain words.',
      goals: 'Know what is covered before she needs it. Be looked after when it happens, without begging.',
    },
    leo: {
      text: 'Leo is 24 and in his first job. He came because two colleagues had the same policy. He opens four products side by side, and closes whatever asks him to wait.',
      goals: 'Be done in ten minutes, pay little, and have it in the app.',
    },
    rosa: {
      text: 'Rosa is 67, Nora’s mother. Her daughter pays for the policy; the questions about her health only she can answer. She takes every one of them seriously, and is afraid of a wrong word.',
      goals: 'Answer honestly without losing the cover. Not be a burden to her daughter.',
    },
  },
  segments: {
    families: {
      title: 'Parents who insure the family',
      text: 'Buy after something happened to somebody near. Decide in the evening, and together.',
      rule: 'family',
    },
    starters: {
      title: 'First job, first policy',
      text: 'Buy because others did. Compare by price and by stars, and want no conversation.',
      rule: null,
    },
    elders: {
      title: 'Insured by their children',
      text: 'One pays, another answers, and both have to understand it.',
      rule: null,
    },
  },
  decisions: {
    certain: {
      title: 'Wants to be certain',
      text: 'Asks about her own case until there is an answer; an answer that evades is a no.',
      seeks: 'A clear yes or no to “is this covered?”, and who stands behind it',
    },
    quick: {
      title: 'Decides by the first impression',
      text: 'Takes what needs the fewest steps, and trusts what many took before.',
      seeks: 'Price, stars, and how long it takes',
    },
    entrusted: {
      title: 'Decides for somebody else',
      text: 'Looks for what can be explained at home, and for no trouble later.',
      seeks: 'One page that can be shown around, and a person to call',
    },
  },
  moments: {
    readOn: {
      title: 'Read on, or close the page',
      text: 'Thirty-eight pages of terms: whoever does not find her own case on the first screens leaves.',
      barriers: [
        {
          text: 'The terms are written for lawyers.',
          threshold: 'Finds her own case within a minute',
          lowering: 'One page that says what is covered and what is not',
        },
        {
          text: 'Whoever hides something writes like this.',
          threshold: 'What is not covered stands beside what is',
          lowering: 'Begin with what is not covered',
        },
      ],
      motivations: ['A bill that she has seen with her own eyes'],
      rankReason: null,
    },
    askNow: {
      title: 'Wait for the answer, or go elsewhere',
      text: 'The question comes in the evening, when nobody of the service is there.',
      barriers: [
        {
          text: 'By the time the answer is there, the mood to buy is gone.',
          threshold: 'An answer while the page is still open',
          lowering: 'The assistant answers what is certain at any hour',
        },
      ],
      motivations: ['The question is about her own child', 'Two colleagues have the same policy'],
      rankReason: null,
    },
    declareHealth: {
      title: 'Answer the health questions, or stop',
      text: 'Nine questions; one wrong answer could cost the cover later.',
      barriers: [
        {
          text: 'One wrong tick and they will not pay.',
          threshold: 'Knows for each question what counts and what does not',
          lowering: 'An example beside each question, and a way to correct an answer',
        },
        {
          text: '“Abnormality” can mean anything.',
          threshold: 'Words that a patient would use',
          lowering: 'Ask for what a doctor has told them, not for what is abnormal',
        },
      ],
      motivations: ['Has come this far, and wants it settled'],
      rankReason: null,
    },
    waitOn: {
      title: 'Wait for the yes, or let it lapse',
      text: 'The answers are checked by hand; the longer it takes, the more offers arrive from elsewhere.',
      barriers: [
        {
          text: 'A day without a word feels like a no.',
          threshold: 'An answer on the same day',
          lowering: 'Accept clear answers by rule',
        },
        {
          text: 'Meanwhile another offer is cheaper.',
          threshold: 'The price is held while they wait',
          lowering: 'Say that it is held',
        },
      ],
      motivations: ['All the answers are already given'],
      rankReason: null,
    },
    reportIt: {
      title: 'Report the claim, or let it be',
      text: 'Small claims are given up before anybody hears of them.',
      barriers: [
        {
          text: 'Six menus, and eleven receipts to photograph.',
          threshold: 'One tap to the first question',
          lowering: 'The word “Claim” at the top, and a list of what is needed',
        },
        {
          text: '“They will find a reason not to pay.”',
          threshold: 'Has heard of somebody who was paid',
          lowering: 'First ask how they are; then say how long it takes',
        },
      ],
      motivations: ['It is their own money'],
      rankReason:
        'The ranking counts heads. But whoever gives up here has paid for a promise that we do not keep, and it takes twelve days of work.',
    },
    renew: {
      title: 'Renew, or let it run out',
      text: 'After a year without a claim the policy is out of mind.',
      barriers: [
        {
          text: 'Nothing has happened, so why go on?',
          threshold: 'Remembers once a year what it is good for',
          lowering: 'A reminder when it counts: before a journey, after a birth',
        },
        {
          text: 'Her friends let theirs run out as well.',
          threshold: 'One of them was paid',
          lowering: 'Let those speak who were helped',
        },
      ],
      motivations: ['Sleeps better with it'],
      rankReason: null,
    },
  },
  passages: {
    nora: [
      'I do not want to be an expert. I want somebody to say: yes, for your boy this is covered.',
      'When the money came I had not even told my husband that I had sent the papers.',
    ],
    leo: ['If it takes longer than ordering noodles, I do it tomorrow. And tomorrow I do not do it.'],
    rosa: [
      'I answered everything truthfully. Then I lay awake over the word “abnormality”.',
      'She asks her daughter: “Which button is it if somebody is ill?”',
    ],
    families: [
      '“I bought it after a friend had to pay for the hospital herself”: the reason most often given.',
    ],
    starters: [
      '“Two people at work have it” was chosen more often than the price.',
      'I looked at the stars. I did not look at the insurer.',
    ],
    elders: ['My daughter pays, and I answer. Neither of us knows what the other has signed.'],
    certain: ['I asked three times, in three ways. “As a rule” is no answer.'],
    quick: ['Four tabs, two minutes, and the one that asked me for nothing won.'],
    entrusted: ['I have to explain it to my mother. So give me something that I can read out to her.'],
    readOn: [
      'Scrolls to the end of the terms in nine seconds, and back to the price.',
      'At page five I began to look for the trick.',
    ],
    askNow: [
      'I asked at nine in the evening. At lunch the next day I had forgotten what I wanted to know.',
      'In the morning half of them write: never mind, I have bought something else.',
    ],
    declareHealth: [
      'Stops at the fourth question, puts the phone down, and says: “I will ask first.”',
      'High blood pressure, is that an abnormality? At my age it is normal!',
      'Our manual says “abnormality”. It was written for doctors, not for those who fill in the form.',
      'As the report tells of Tencent’s CDC: to find the psychological barriers and thresholds of those who buy complex insurance.',
    ],
    waitOn: ['Of those who wait longer than a day, every sixth does not come back to pay.'],
    reportIt: [
      'Opens “My policies”, “Service”, “More”, and says: “They hid it on purpose.”',
      'A file with three receipts, one of them the fourth try: “They nearly gave up on twelve dollars.”',
    ],
    renew: ['“I would have to look up what it covers”: from those who do not know yet whether they renew.'],
  },
};
