import type { RemedyText } from '../storyText.ts';

export const remedies: RemedyText = {
  questions: {
    onePage: 'How might we say on one page what is covered, so that she can explain it at home?',
    noFear: 'How might we ask about health so that nobody is afraid of a wrong tick?',
    atNine:
      'How might we answer at nine in the evening what is certain, and leave the rest to people who know the case?',
    lookedAfter: 'How might we let people feel looked after from the first minute of a claim?',
    onlyOnce: 'How might we never ask twice for the same receipt?',
    goodNews: 'How might we let advisers and handlers be the ones who bring good news?',
  },
  ideas: {
    bot: 'The assistant reads the terms and answers, with the place where it stands.',
    everyStep: 'Decide clear claims the same day, and tell every step.',
    fill: 'What the app reads in the photo goes straight into the file.',
    top: 'The word “Claim” at the top of the first screen.',
    page: 'One page for each product: covered, not covered, how much.',
    example: 'An example from the doctor’s surgery beside each question.',
    desk: 'One desk for advisers: the chat, the file, and what is urgent.',
    rule: 'Accept by rule what everybody would accept.',
    kit: 'A kit with which the reader learns a new form of receipt within a week.',
    feed: 'Receipts come from the hospital, without any photo.',
    quiz: 'Three questions at the end: would this be paid?',
    doctor: 'A doctor on the phone, one evening a week.',
    call: 'The handler calls when a difficult claim was paid.',
    sameFile: 'Advisers see the same file as the handler.',
    voice: 'A voice message in the place of a form.',
  },
  actions: {
    answerAnyHour: {
      title: 'Sunny answers from the terms at any hour',
      text: 'With the passage of the terms beside each answer. Where it is not certain, the whole chat goes to an adviser.',
    },
    sameDay: {
      title: 'Decide clear claims the same day, and tell every step',
      text: 'What is clear by the rules needs nobody’s signature. The assistant says in the chat what happens to the file.',
    },
    readReceipts: {
      title: 'Read each receipt at once, straight into the file',
      text: 'The app says right away what is wrong with a photo, and hands on what it has read.',
    },
    claimOnTop: {
      title: '“Claim” at the top of the first screen',
      text: 'In the app since last week for one customer in ten.',
    },
    onePage: {
      title: 'One page: what is covered, what is not',
      text: 'Written with advisers, tested with buyers, checked by the insurer. Two products are out, five are to come.',
    },
    examples: {
      title: 'An example beside each health question',
      text: 'From real questions to advisers; the insurer signs each of them.',
    },
    oneDesk: {
      title: 'One desk for advisers: chat, file, urgency',
      text: 'The assistant says what a chat is about; the insurer opens the file to read.',
    },
    rules: {
      title: 'Accept clear health answers by rule',
      text: 'The rules are the insurer’s; what they do not know goes to a person as before.',
    },
    formatKit: {
      title: 'Teach the reader a new receipt within a week',
      text: 'Twenty samples, one person, one test: instead of the next release.',
    },
    hospitalFeed: {
      title: 'Receipts straight from the hospitals',
      text: 'Begins with the three largest. No photo, no reader, but a contract with each.',
    },
  },
  portfolios: { year: 'This year', lean: 'A leaner year, weighed by people' },
  figures: {
    firstAnswer: 'Time to the first answer',
    receiptToMoney: 'From the last receipt to the money',
    fileTime: 'Time to examine a file',
    takenAgain: 'Receipts photographed again',
    canSay: 'Buyers who can say what is covered',
    claimTaps: 'Taps to the claim form',
    formsLeft: 'Health forms left unfinished',
  },
  promises: {
    paidInADay: 'Clear claims: paid within a day',
    adviserInTwoHours: 'Uncertain questions: an adviser within two hours',
    yesInADay: 'Health answers: a yes or no within a day',
  },
  surveys: {
    recommend: 'Would you recommend Clearhaven?',
    afterClaim: 'Content with how the claim went',
    claimEase: 'Reporting the claim was easy',
  },
  pointNotes: {
    firstAnswer: { 2: 'The first two products' },
    takenAgain: { 4: 'Two hospitals print a new receipt', 5: 'The third one followed' },
  },
};
