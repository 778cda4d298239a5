import type { PainText } from '../storyText.ts';

export const pains: PainText = {
  owners: {
    product: 'Product lead',
    service: 'Head of service',
    claims: 'Head of claims',
    partners: 'Partner manager',
  },
  tags: { plainWords: 'Plain words', waiting: 'Waiting', effort: 'Toil', dignity: 'Dignity' },
  units: {
    minutes: 'min',
    days: 'days',
    percent: '%',
    chats: 'chats',
    formats: 'formats',
    taps: 'taps',
    sessions: 'of 6 trials',
  },
  pains: {
    followed: { causes: [], evidence: ['Share of those who saw the advert and chose to hide it'] },
    manyPages: {
      causes: [
        'The app shows the terms just as the insurer files them.',
        'Nobody has the task of writing them for those who read them.',
      ],
      evidence: [
        'Third trial, from 11:40: scrolls to the end of the terms in nine seconds, and back to the price.',
        'Buyers who could not say a week later whether a fever is covered',
        'At page five I began to look for the trick.',
      ],
    },
    lateAnswer: {
      causes: [
        'Questions go to the advisers only, and they work from nine to six.',
        'Nothing but an adviser’s head knows what the terms mean.',
      ],
      evidence: [
        'Half of all questions wait longer than this for the first answer',
        'At lunch the next day I had forgotten what I wanted to know.',
      ],
    },
    nightPile: {
      causes: [
        'The chats of the night stand in the order in which they came.',
        'The assistant says that it is not certain, but not what it is about.',
      ],
      evidence: [
        'Chats that wait when the morning shift begins',
        'The one who is in hospital waits behind the one who wants another colour of card.',
      ],
    },
    whatIsAbnormal: {
      causes: [
        'The question comes word for word from the underwriting manual.',
        'One form serves every product of the insurer.',
        'A form of its own would need rules of its own, and nobody has written them.',
        'There is no example beside the question.',
      ],
      evidence: [
        'Fifth trial, from 06:15: stops at the fourth question, puts the phone down, and says: “I will ask first.”',
        'Forms that are begun and not finished, most of them at this question',
        'High blood pressure, is that an abnormality? At my age it is normal!',
      ],
    },
    waitsForYes: {
      causes: ['The answers lie in a queue at the insurer.', 'Even the clear ones are read by a person.'],
      evidence: [
        'Policies that are not paid for after more than a day of waiting',
        'I could see that nothing moved. So I bought the other one.',
      ],
    },
    byHand: {
      causes: ['There are no rules by which a clear answer could be accepted.'],
      evidence: [
        'Forms that are accepted unchanged after they were read',
        'My people were hired for the difficult cases. They read the easy ones.',
      ],
    },
    hiddenClaim: {
      causes: [
        'The claim stands under “Service”, and that under “More”.',
        'The menu follows the departments of the firm.',
      ],
      evidence: [
        'Sixth trial, from 14:05: opens three menus, and says: “They hid it on purpose.”',
        'Those who did not find it without help',
      ],
    },
    refusedPhotos: {
      causes: [
        'The reader says yes or no, and gives no reason.',
        'Two hospitals print another receipt since last month, and the reader does not know it.',
      ],
      evidence: [
        'Receipts that had to be photographed again',
        'It said no four times. The receipt was the same each time.',
      ],
    },
    manyFormats: {
      causes: ['Every hospital prints what its own system can, and nobody agreed on a form.'],
      evidence: [
        'Forms of receipts of the hospitals with which there is a contract',
        'We learn each form after the first hundred were refused.',
      ],
    },
    noNews: {
      causes: [
        'Every claim waits until somebody looks at it, the clear ones as well.',
        'Nobody has the task of telling the customer what happens meanwhile.',
      ],
      evidence: [
        'From the last receipt to the money',
        'I did not dare to call. They might have thought that I needed it.',
      ],
    },
    retypes: {
      causes: [
        'Photo and file live in two systems.',
        'The app sends the picture, but not what it has read in it.',
      ],
      evidence: [
        'To examine a file, more than half of it typing',
        'I am good with difficult cases. I spend the day with easy numbers.',
      ],
    },
    scolded: {
      causes: [],
      evidence: ['By the time they reach me they have waited for nine days. I would shout as well.'],
    },
    noFileView: {
      causes: [
        'The file lies in the insurer’s system.',
        'The contract gives access to claims handlers only.',
      ],
      evidence: ['I ask them to read to me what our own letter says.'],
    },
    husbandAsked: { causes: [], evidence: [] },
    amountUnclear: { causes: [], evidence: [] },
  },
  praises: {
    oneTap: ['That was the first form in my life that ended before I expected it.'],
    askedAfterSon: ['I know that it is a machine. It still asked.'],
  },
  done: {
    lateAnswer: {
      remedy:
        'The assistant answers from the terms at any hour; where it is not certain, it hands the whole chat to an adviser.',
      wordsNow: 'I asked at nine, and at two minutes past I knew.',
    },
    noNews: {
      remedy:
        'Claims that are clear by the rules are decided the same day, and the assistant tells every step of the file in the chat.',
      wordsNow: 'I sent it at noon, and the next morning the money was there.',
    },
    retypes: {
      remedy:
        'What the app reads in a receipt stands in the file already; the handler only checks what looks odd.',
      wordsNow: 'The numbers are there when I open the file. Now I have time to call people.',
    },
    refusedPhotos: {
      remedy: 'The app reads each photo at once and says what is wrong with it.',
      wordsNow: 'It said: the lower edge is missing. I took it again, and that was that.',
    },
  },
  wordsThen: {
    manyPages: 'I read one page, and I could tell my husband what is covered.',
    hiddenClaim: 'I opened the app, and there it was: “Claim”.',
    whatIsAbnormal: 'There was an example beside each question. Mine was one of them.',
    nightPile: 'The urgent ones are on top, and I know what it is about before I say hello.',
    byHand: 'I see only those that I am needed for.',
  },
  acceptedReason:
    'The platform that we advertise on decides how often an advert is shown, until its contract ends next year. Whoever hides it does not see it again; that is all we can do now.',
  clusters: {
    atHome: {
      name: 'Explaining it at home',
      notes: [
        'My husband asked what is covered. I said: quite a lot.',
        'Customers call a second time, with somebody at the table who asks.',
        'I have the policy on my phone and cannot show it to anybody.',
      ],
    },
    theAmount: {
      name: 'What the amount is made of',
      notes: [
        'They paid less than the bill, and I had to find out why by myself.',
        'Half of the calls after a payout: why so little?',
        'The deductible stands in the terms, not beside the amount.',
      ],
    },
    aPerson: {
      name: 'Is there a person?',
      notes: [
        'May I also talk to somebody?',
        'At the fourth question I wanted to hear a voice.',
        'They say “finally a human” before they say what it is about.',
      ],
    },
  },
  looseNotes: [
    'A thank-you card hangs in our kitchen. It is the only one this year.',
    'Could the hospital not send the receipt by itself?',
    'One tap to pay, nine questions before it.',
    'Somebody should call them when it went well, too.',
  ],
};
