/**
 * Every sentence the bot says that does not come from the knowledge, but for its buttons (controls.ts). One file, so that
 * one person can word them all.
 */
export const phrases = {
  botName: 'Firstline',
  example: 'I changed my Windows password and Microsoft 365 still wants the old one',

  welcome: (helpDesk: string) =>
    `Hello, I’m Firstline, the first line of ${helpDesk}. Tell me in your own words what is wrong. I ask a question or two, ` +
    'show you the steps that mend it with their links, and ask whether they helped.\n\n' +
    `For example: “${phrases.example}”.\n\n` +
    'Type **help** to see what else I understand. Please never write a password here.',
  welcomeGroup: (helpDesk: string, installer: string | undefined) =>
    `Hello${installer ? ` ${installer}, thank you for adding me` : ''}. I’m Firstline, the first line of ${helpDesk}. Mention me with a problem ` +
    `(“@Firstline ${phrases.example}”) and I answer in the thread. For anything personal, write to me in a chat of your own.`,
  help: (helpDesk: string, looksUp: boolean) =>
    'Describe a problem in your own words, and answer my questions by pressing a button or by typing the answer or its number. ' +
    'At any time you can type:\n\n' +
    '- **back** to take back your last answer\n' +
    '- **start over** to begin with another problem\n' +
    '- **cancel** to stop\n' +
    '- **topics** to see what I know about\n' +
    '- **I’m an administrator** (or **I’m not an administrator**) to see the steps for that role\n' +
    (looksUp
      ? '- **look up my account** (or **stop looking up my account**) to say whether I may do that instead of asking\n'
      : '') +
    `- **talk to a person** to reach ${helpDesk}`,
  hello:
    'Hello! What is wrong? Tell me in your own words, for example: “' +
    'I changed my Windows password and Microsoft 365 still wants the old one' +
    '”.',
  helloAgain: 'Hello! We are still on this:',
  thanks: 'You’re welcome.',
  thanksOpen: 'You’re welcome. This is still open:',
  stillOpen: 'This is still open:',

  whereWeAre: 'This is where we are:',
  alreadyAnswered: (answer: string) => `That question is answered already (“${answer}”).`,
  overNow: 'That conversation is closed. If something is wrong, tell me in your own words.',
  oldCard: 'That card belongs to an earlier problem, which is closed.',
  unknownCard: 'I don’t know that card any more. Tell me in your own words what is wrong.',
  notYours:
    'This belongs to the person who asked. To start your own, mention me with your problem, or write to me in a chat.',
  tooFast: 'That was very quick. Please try again in a moment.',
  pickOne: 'Please pick one of the answers first.',

  noQuestionOpen: 'I have not asked a question just now. This is what is open:',
  nothingToTakeBack: 'There is nothing to take back yet.',
  nothingOpen: 'There is nothing open. If something is wrong, tell me in your own words.',
  noQuestion: 'I have not asked anything yet. Tell me in your own words what is wrong.',
  cancelled: 'All right, I have stopped. If something is wrong again, just tell me.',
  startedOver: 'Let’s start again. What is wrong? Tell me in your own words.',
  left: 'I have put that one aside.',
  idle: 'I closed this because nothing happened for some days.',
  fixed: 'Glad that fixed it. If something else is wrong, just tell me.',
  viewChanged: {
    administrator: 'I show you the administrator’s steps from now on.',
    employee: 'I show you the steps for employees from now on.',
  },
  noted: 'Thank you, I have added that.',
  notAnAnswer: 'I did not take that as an answer, but I have added it to what you told me.',
  stillReading: 'The knowledge is still being read. Please try again in a moment.',

  /** What was typed and not kept. */
  secret: {
    password:
      'That looked like a password, so I did not keep it. If it was real, please change it, and delete your message here: I can’t.',
    pin: 'That looked like a PIN, so I did not keep it. If it was real, please change it, and delete your message here: I can’t.',
    code: 'That looked like a one-time code, so I did not keep it. Please tell nobody such a code, not even the help desk, and delete your message here: I can’t.',
    key: 'That looked like a key or a token, so I did not keep it. If it was real, please have it replaced, and delete your message here: I can’t.',
    several:
      'Some of that looked like passwords, codes or keys, so I did not keep it. If they were real, please change them, and delete your message here: I can’t.',
  },

  nothingToRead: 'I can’t read pictures, files or voice messages. Please tell me in words what is wrong.',
  empty: 'Please tell me in words what is wrong.',
  trouble: (reference: string) =>
    `Something went wrong on my side, and it is noted. Please try again in a moment. If it happens again, mention ${reference}.`,
  newerRun: 'I can’t go on with this one just now. Please try again a little later, or talk to a person.',

  chooseTitle: 'Which of these is it?',
  browseTitle: 'These are the topics I know about',
  narrowBy: {
    product: 'Which product is it about?',
    kind: 'What is it mostly about?',
    platform: 'Which system is it?',
  },
  browseBy: {
    product: 'I know about these products. Which one?',
    kind: 'What should it be about?',
    platform: 'For which system?',
  },
  anythingElse: 'Anything else',
  kinds: {
    deleting: 'Deleting or removing something',
    backup: 'Backup, restore or recovery',
    cost: 'Costs, limits and licences',
    slow: 'It is slow, or must grow',
    sync: 'Synchronisation',
    access: 'Signing in, passwords or permissions',
    connecting: 'Connecting, or the network',
    moving: 'Moving, copying or upgrading',
    monitoring: 'Logs, alerts and reports',
    creating: 'Setting up or creating something',
    error: 'An error, or it does not work',
    settings: 'Settings, or how to do something',
  },
  widened: 'Nothing fits there any more, so I look at everything again.',
  isItThis: 'Is it this?',
  because: (words: string) => `I think of this because you wrote ${words}.`,
  youWrote: (words: string) => `I looked for what you wrote: ${words}.`,
  tentative: 'It sounds like this problem. If it is another one, choose “None of these”.',
  whichFits: 'Which of these fits best?',
  understood: (facts: string) => `From your words: ${facts}. (If that is wrong, type “back”.)`,
  whyAsk: (why: string) => `Why I ask: ${why}`,
  whyDefault: 'It tells the possible causes apart, so that you get the steps for the right one.',
  pickLabel: 'Your answer',
  send: 'Send',
  answered: (answer: string) => `Your answer: ${answer}`,
  typeHint: 'Press a button, or type the answer or its number. “back”, “start over” and “help” work too.',
  typeHintGroup: 'Press a button, or mention me with the answer or its number.',

  consentTitle: 'May I look up your account?',
  consentWhat: (facts: string) =>
    `Then I need not ask you. For this problem I would look up in your organisation’s directory: ${facts}.`,
  consentOnly:
    'I only ever look up what is about you and the settings that apply to you, and show you what I find. It is kept with this conversation and shown nowhere else.',
  consentOnce:
    'I ask this once, also for later problems. “stop looking up my account” and “look up my account” change it at any time.',
  whyConsent: 'What stands in the directory answers questions that I would otherwise put to you.',
  mayLookUp: 'I look up your account from now on, instead of asking you.',
  mayNotLookUp: 'I don’t look up your account any more. I ask you instead.',
  nothingToLookUp: 'Looking up accounts is not set up here, so I look nothing up. I ask you instead.',
  inOwnChat:
    'That goes for a chat of our own: here, where others read along, I never look anything up about you.',
  lookedUp: (time: string, fact: string) => `I looked this up (${time}): ${fact}.`,
  lookedUpWrong: 'If something I looked up is wrong, say “that’s not right”.',
  allWrong: 'None of them is right',
  noneWrong: 'All of them are right',
  correctTitle: 'Which of these is not right?',
  correctText: 'I looked this up. What you say counts: I leave out what is wrong and ask you instead.',
  factsTitle: 'What I looked up speaks against it',
  factsNot: (fact: string, title: string) => `${fact}, so “${title}” is not it.`,
  factsOthers: 'It may be one of the problems below.',
  factsOn: (helpDesk: string) =>
    `You can describe it in other words (just type), look through the topics, or talk to ${helpDesk}. If what I looked up is wrong, say so.`,
  handOverLookedUp: 'What I looked up',
  handOverContradicted: 'What I had looked up, and you said is not right',
  factAt: (fact: string, time: string) => `${fact} (looked up ${time})`,
  incidentTitle: 'It is not only you',
  incidentText: (service: string, title: string) => `${service} has an open incident: “${title}”.`,
  incidentTimes: (since: string, read: string) => `It began on ${since}. I looked this up at ${read}.`,
  incidentWait:
    'If that is what you see, there is nothing for you to do: it has to be mended by whoever runs the service.',
  waiting: 'All right, I have closed this. If it is still wrong once the incident is over, just tell me.',
  security: 'the security team',
  alarmTell: (desk: string) =>
    `This may be urgent. Take these first steps now, and tell ${desk} at once; nobody will blame you. This is how to reach them:`,
  alarmSteps: 'First steps',
  alarmQuestion: 'Have you done this?',

  likelyCause: 'The most likely cause',
  whatToDo: 'What to do',
  whatToDoAdministrator: 'What to do, as an administrator',
  askAdministrator: 'This one is for an administrator',
  askAdministratorText:
    'You can’t mend this yourself. Please ask your administrator to do the following. The text is ready to forward:',
  forward: (title: string) => `Could you please look into this: “${title}”?`,
  forwardCause: 'The likely cause:',
  forwardSteps: 'What should mend it:',
  readMore: 'Read more',
  toRead: 'Here is what to read',
  inPortal: '(in the Azure portal)',
  didItHelp: 'Did that help?',
  didItAnswer: 'Did that answer it?',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,

  cutShort: 'The text goes on, but this card cannot hold more.',

  confirmTitle: (title: string) =>
    title === '' ? 'Is this another problem?' : `Is this another problem than “${title}”?`,
  confirmText: 'If it is, I put the open one aside and start with the new one.',

  noArticleTitle: 'I have no article about that',
  noArticleText: (helpDesk: string) =>
    `Nothing I know fits what you describe. You can describe it in other words (just type), look through the topics, or talk to ${helpDesk}.`,
  nearestText: (helpDesk: string) =>
    `Nothing I know surely fits what you describe. The closest I have is below. If it is none of these, describe it in other words (just type), look through the topics, or talk to ${helpDesk}.`,
  rejectedTitle: 'Then it is something I don’t know',
  rejectedText: (helpDesk: string) =>
    `You can describe it in other words (just type), look through the topics, or talk to ${helpDesk}.`,

  /** For a language without words of its own in other-languages.ts. */
  otherLanguage: {
    title: 'I only understand English so far',
    text: (helpDesk: string) =>
      `I only understand English so far. Please write it in English if you can, or turn to ${helpDesk}; what you wrote stays in this chat.`,
    person: 'Talk to a person',
    back: 'Back',
    answered: (answer: string) => `Your answer: ${answer}`,
  },

  handOverTitle: 'A person can help you',
  handOverAsked: (helpDesk: string) =>
    `Here is how to reach ${helpDesk}. What we went through stays in this chat, so you can show it.`,
  handOverExhausted: (helpDesk: string) =>
    `I have no more steps for this problem. Please ask ${helpDesk}; what we tried stays in this chat, so you can show it.`,
  handOverUnlikely: (helpDesk: string) =>
    `What else I know is unlikely to help, and ${helpDesk} is quicker. What we tried stays in this chat, so you can show it.`,
  handOverTooLong: (helpDesk: string) =>
    `We have been through a lot, and I don’t want to take more of your time. Please ask ${helpDesk}.`,
  handOverDanger: (desk: string) =>
    `Please tell ${desk} now what happened, also if nothing seems wrong any more. What we went through stays in this chat, so you can show it.`,
  handOverForm: (helpDesk: string) =>
    `You can tell ${helpDesk} more at once: I have the questions they usually ask about this. It is up to you.`,
  handOverFilled: 'What you answered',
  erased: '(erased)',

  formLead: (helpDesk: string) =>
    `With these answers ${helpDesk} can begin at once. Please never write a password here.`,
  formMore: (round: number) => `Thank you. Part ${round}: what follows from your answers, or comes next.`,
  formAgain: (count: number) =>
    count === 1 ? 'One answer needs another look.' : `${count} answers need another look.`,
  formSent: 'Sent',
  formNotTaken: 'Something needs another look; it is below.',
  formContinue: 'Continue',
  formHint: 'Answer on this card and press the first button. “back”, “skip”, “why” and “help” can be typed.',
  formDate: (label: string) => `${label} (date)`,
  formTime: (label: string) => `${label} (time)`,
  formRequired: '(required)',
  formSeveral: '(several are possible)',
  formGone: 'These questions are no longer there. Skip them to go on.',
  formKept: 'What you wrote here before is long, and I have kept it. Write here only to replace it.',
  formWrote: (text: string) => `You wrote “${text}”.`,
  formNoted:
    'I have added that to what you told me. The questions themselves are answered on the card, or type “skip”.',
  whyForm: (helpDesk: string) =>
    `These are the questions ${helpDesk} usually asks about this problem. With the answers they can begin at once; you can skip them.`,
  problem: {
    missing: 'This one needs an answer.',
    notANumber: 'This needs a number, for example 3 or 2.5.',
    tooLong: (limit: number) => `This is too long: at most ${limit} characters, please.`,
    pattern: 'This does not have the form that is expected here.',
    notGreater: (limit: number) => `This must be more than ${limit}.`,
    notADate: 'This needs a day of the calendar, and the time as hours and minutes.',
    notAnOption: 'Please choose among the answers.',
  },

  openContact: (helpDesk: string) => `Contact ${helpDesk}`,
  gone: 'This article is no longer there. Please tell me again what is wrong.',
  /** What somebody typed who only said which answer is wrong. */
  denied: (option: string) => `Not: ${option}`,
  movedOn: 'We went on below.',
  noContact: 'Please use the way your organisation has for reaching it.',
} as const;
