import { many } from './many';

/** Every English word of the interface. The Chinese dictionary must have exactly the same shape. */
export const en = {
  common: {
    save: 'Save', cancel: 'Cancel', close: 'Close', copy: 'Copy', copied: 'Copied', notCopied: 'The browser does not let this page copy. Select the text and copy it by hand.', back: 'Back', retry: 'Try again', edit: 'Edit',
    remove: 'Remove', create: 'Create', done: 'Done', more: 'More', all: 'all', you: 'you', name: 'Name', saved: 'Saved.',
    unknownLanguage: 'Unknown language', noName: 'No name', noText: 'No text', never: 'never', product: 'Replydesk',
  },
  problems: {
    unexpected: 'Something went wrong.', unreachable: 'Replydesk cannot be reached.',
    tryAgain: 'Check the connection and try again. What you wrote is kept here.',
    known: {
      'invalid-request': 'Some of this is not right', 'wrong-sign-in': 'Wrong mail address or password', 'too-many-attempts': 'Too many attempts', 'unauthorized': 'Signed out', 'csrf-token-missing': 'This page is out of date',
      'forbidden': 'Not for your role', 'not-found': 'Not found', 'conflict': 'Not possible now', 'case-held-by-another': 'Somebody else is writing', 'reply-not-courteous': 'The check refuses this reply',
      'precondition-failed': 'Changed meanwhile', 'request-in-progress': 'Still running', 'mail-taken': 'Mail address taken', 'team-name-taken': 'Name taken', 'shop-key-taken': 'Key taken', 'account-connected': 'Account in use', 'credentials-refused': 'The token is not taken', 'marketplace-not-ready': 'The marketplace cannot be asked now', 'unknown-team': 'Unknown team', 'unknown-person': 'Nobody who can be told', 'deputies-in-a-circle': 'Deputies in a circle',
      'last-admin': 'The last administrator', 'user-inactive': 'Switched off', 'invitation-not-valid': 'Invitation not valid', 'password-too-weak': 'Password too weak', 'password-wrong': 'Wrong password', 'too-large': 'Too long',
      'unavailable': 'Not available for a moment', 'answer-late': 'No answer in time', 'import-running': 'This import is still running', 'file-gone': 'The file is no longer kept', 'line-resolved': 'Taken already', 'upload-stalled': 'The upload stood still', 'answer-cut-off': 'The answer broke off', 'internal-error': 'Something went wrong',
    } as Record<string, string>,
    /** How the server says that a field is put right, in the reader's language. */
    field: (message: string) => Promise.resolve(message),
  },
  stars: { none: 'No stars', spoken: (n: number) => many(n, 'star', 'stars') },
  time: {
    days: (n: number) => `${n} d`, hours: (n: number) => `${n} h`, minutes: (n: number) => `${n} min`, seconds: (n: number) => `${n} s`,
  },
  session: {
    title: 'Sign in', tagline: 'Every negative review answered, politely and on time.', mail: 'Mail address', password: 'Password', signIn: 'Sign in',
    forgot: 'Forgot the password? An administrator can send you a new invitation.',
  },
  shell: {
    skip: 'Skip to the content', main: 'Main', queue: 'Queue', board: 'Board', shops: 'Shops', policies: 'Deadlines', people: 'People', keys: 'API keys', exemptions: 'Exemptions', imports: 'Imports', channels: 'Channels',
    search: 'Search or run a command', alerts: 'Alerts', account: 'Account', settings: 'My settings', signOut: 'Sign out', shortcuts: 'Keyboard shortcuts',
    api: 'API reference', switchLanguage: '中文', menu: 'Menu', theme: 'Appearance', themes: { system: 'As the device', light: 'Light', dark: 'Dark' }, notFound: 'There is nothing at this address.', toQueue: 'Go to the queue',
    offline: (time: string) => `Live updates are paused. This is as of ${time}.`, reconnect: 'Reconnect now', noRight: 'Your role does not include this page.',
  },
  risk: { NONE: 'No deadline', ON_TRACK: 'On track', AT_RISK: 'At risk', OVERDUE: 'Overdue', MET: 'In time', MISSED: 'Late' },
  state: {
    OPEN: 'Open', CLAIMED: 'Being written', AWAITING_APPROVAL: 'Waiting for approval', PUBLISHING: 'Publishing', ANSWERED: 'Answered', FAILED: 'Not published',
    EXEMPT: 'Exempt', CLOSED: 'Closed',
  },
  painPoint: { QUALITY: 'quality', LOGISTICS: 'delivery', PACKAGING: 'packaging', SERVICE: 'service', PRICE: 'price', WRONG_OR_MISSING: 'wrong or missing', SIZE_QUANTITY: 'size or amount', AUTHENTICITY: 'genuine?', REFUND_AFTERSALES: 'refund', SAFETY_HEALTH: 'safety', OTHER: 'other' },
  verdict: { NEGATIVE: 'Negative', MIXED: 'Mixed', POSITIVE: 'Positive', UNSURE: 'Not sure' },
  marketplace: { 'wildberries': 'Wildberries', 'ebay': 'eBay', 'google-play': 'Google Play', 'shopee': 'Shopee', 'manual': 'by hand' },
  queue: {
    views: 'Views', view: (name: string) => `View: ${name}`, toPublish: 'to publish', closed: 'Done', list: 'Cases', byDeadline: 'by deadline',
    urgent: 'Most urgent', mine: 'Mine', unclaimed: 'Unclaimed', overdue: 'Overdue', risk: 'At risk', track: 'On track', approval: 'Waiting for approval', publishing: 'Publishing',
    failed: 'Failed', backlog: 'Backlog', answered: 'Answered', exempt: 'Exempt',
    nextDeadline: 'Next deadline', live: (time: string) => `Live, ${time}`, paused: 'Live updates paused',
    shop: 'Shop', stars: 'Stars', painPoint: 'Complaint', language: 'Language', find: 'Find in reviews', clear: 'Clear filters', languages: (n: number) => many(n, 'language', 'languages'),
    newer: (n: number) => many(n, 'newer urgent case', 'newer urgent cases'),
    repeat: (n: number) => `${ordinal(n)} complaint`, improved: 'improved', edited: 'edited', writing: (name: string) => `${name} is writing`, backlogTag: 'Backlog', yours: 'yours',
    allDone: 'All caught up', allDoneHint: 'No review waits for an answer.',
    noMatch: 'No case matches', noMatchHint: 'Nothing open fits these filters.', viewEmpty: 'Nothing here', viewEmptyHint: 'No case is in this view right now.',
    pick: 'Pick a case', pickHint: 'J and K go through the list, R starts the reply.', noShops: 'No shop yet', noShopsHint: 'Add the first shop, then its reviews arrive from a file or through the API and turn up here.', addShop: 'Add a shop',
    changed: (over: number, risk: number) => `${over} overdue, ${risk} at risk`,
  },
  case: {
    title: 'Case', back: 'Back to the list', published: (when: string) => `published ${when}`, due: (when: string) => `Reply due ${when}`, wasDue: (when: string) => `Was due ${when}`,
    promise: (time: string, policy: string) => `${time} promise · ${policy}`, youHold: (time: string) => `you hold it until ${time}`, holds: (name: string, time: string) => `${name} holds it until ${time}`,
    acknowledge: 'Acknowledge', acknowledged: (when: string) => `acknowledged ${when}`, climbs: (when: string) => `next level ${when}`, answeredIn: (time: string) => `Answered in ${time}`, meter: (percent: number) => `${percent} % of the time is used`, threshold: (percent: number, time: string) => `${percent} % at ${time}`, before: (lead: string, time: string) => `${lead} before the deadline, at ${time}`,
    noDeadline: 'No deadline', backlog: 'Backlog: older than this shop’s start, without a deadline',
    stages: { claim: 'Claim', write: 'Write', approve: 'Approve', publish: 'Publish', confirm: 'Confirm' },
    mood: 'Mood', moods: ['calm', 'let down', 'upset', 'angry', 'furious'], why: (verdict: string) => `Why ${verdict.toLowerCase()}?`, correct: 'Correct this',
    verdictIs: (verdict: string) => `Verdict: ${verdict}`,
    correctTitle: 'Correct the verdict', correctHint: 'What is this review really? Your correction is kept with your name.', reason: 'Reason', corrected: 'Verdict corrected.',
    revisions: (n: number) => `Edited, ${many(n, 'text', 'texts')}`, revision: { FIRST: 'First text', EDIT: 'Edited', FOLLOW_UP: 'Added later' }, openReview: 'Open at the marketplace', order: 'Order', obligation: (n: number) => `Answer no. ${n}`,
    claim: 'Claim', claimHint: 'Take the case, so that nobody else writes at the same time', release: 'Give back', assign: 'Assign', assignTo: 'Responsible', assignMe: 'Assign to me', assignNobody: 'Nobody responsible', responsible: (name: string) => `${name} is responsible`, youResponsible: 'you are responsible',
    heldBy: (name: string, time: string) => `${name} is writing a reply and holds this case until ${time}.`, takeOver: 'Take it over', changedNow: 'The review was changed while you were here. Read it again before you answer.',
    improved: 'The customer changed the review for the better. It still deserves an answer.', more: 'More actions',
    customer: 'Customer', since: (when: string) => `since ${when}`, earlier: (n: number) => many(n, 'review', 'reviews'), noCustomer: 'The marketplace does not say who wrote this.', firstReview: 'This is the first review we know.', noReply: 'No answer',
    history: 'History', notes: 'Notes', noteHint: 'A note for colleagues', addNote: 'Add the note',
    gone: 'This case is not here', goneHint: 'It does not exist, or it belongs to a shop that is not yours.', link: 'Copy the link', linkCopied: 'Link copied.',
  },
  history: {
    OPENED: 'Case opened', CLAIMED: 'Claimed', RELEASED: 'Given back', CLAIM_EXPIRED: 'The claim ran out', ASSIGNED: 'Made responsible', MOOD_SET: 'Mood set', NOTED: 'Note left',
    REPLY_SUBMITTED: 'Reply submitted', REPLY_APPROVED: 'Reply approved', REPLY_RETURNED: 'Reply returned', FALSE_ALARM_RELEASED: 'Finding called a false alarm', REPLY_WITHDRAWN: 'Reply withdrawn',
    REPLY_UNDONE: 'Reply undone', RECHECK_FAILED: 'The last check refused the reply', REVISED: 'The customer edited the review', IMPROVED: 'The review got better', WARNED: 'Warning', BREACHED: 'Deadline missed', ESCALATED: 'Escalated', ACKNOWLEDGED: 'Acknowledged',
    SENT: 'Handed to the marketplace', CONFIRMED: 'Publication confirmed', MET: 'Answered in time', MISSED: 'Answered late', ANSWERED_ELSEWHERE: 'Answered at the marketplace', REFUSED: 'Refused by the marketplace',
    NOT_ANSWERABLE: 'The marketplace takes no answer', OUTCOME_UNKNOWN: 'Outcome unknown', OUTCOME_RESOLVED: 'Outcome settled', VANISHED: 'The reply vanished', EXEMPTION_PROPOSED: 'Exemption proposed',
    EXEMPTION_SIGNED: 'Exemption signed', EXEMPTION_REVOKED: 'Exemption revoked', REVIEW_REMOVED: 'The review was removed', CANCELLED: 'Deadline cancelled',
  },
  historyMore: { level: (n: number) => `level ${n}`, percent: (n: number) => `${n} % of the time`, before: (time: string) => `${time} before the deadline`, late: 'recorded late', self: 'signed by the same person', to: (name: string) => `to ${name}`, mood: (word: string) => word, nobody: 'nobody' },
  composer: {
    label: 'Reply', height: 'Height of the reply', placeholder: 'Write the reply the next customers will read.', saving: 'Saving …', saved: (time: string) => `Saved ${time}`, unsaved: 'Not saved yet', kept: 'Kept on this device', team: 'visible to your team',
    count: (n: number, max: string) => `${n} / ${max}`, publish: 'Publish', approval: 'Send for approval', override: 'Ask for an exception', refused: 'Not publishable', submitting: 'Sending …',
    courtesy: 'Courtesy', parts: { GREETING: 'Greeting', THANKS: 'Thanks', APOLOGY: 'Apology', ACKNOWLEDGEMENT: 'Names the problem', REMEDY: 'Remedy or next step', PROMISE: 'Who does what by when', CLOSING: 'Closing line', TONE: 'Tone' }, of100: (outcome: string) => `of 100, ${outcome}`, outcome: { PASS: 'passes', SECOND_LOOK: 'needs a second look', REJECT: 'is refused' }, empty: 'The check reads along while you write.', down: 'The check is not reachable. It runs again when you publish.',
    show: 'Show in the text', never: 'This cannot be overridden: change the text.', languageConfirm: 'I have read this text. It is in a language that is not checked.',
    overrideTitle: 'Ask for an exception', overrideHint: 'An approver reads your reason and decides. It is kept in the history.', overrideReason: 'Why should it go out as it is?', overrideSend: 'Send to an approver',
    sentForApproval: 'The reply waits for approval.', goesOut: (n: number) => `The reply goes out in ${n} s`, undo: 'Undo', undone: 'Taken back. The text is your draft again.', readOnly: 'Your role may read, not answer.',

  },
  conflict: {
    draftTitle: 'Two versions of this draft', draftHint: 'The draft was saved somewhere else while you wrote.', mine: 'Yours', theirs: (name: string) => `Saved by ${name}`, keepMine: 'Keep mine', takeTheirs: 'Take the other',
    caseTitle: 'The case changed while you wrote', caseHint: 'Nothing was sent. Compare, then decide.', before: 'Review as you read it', after: 'Review now', your: 'Your reply', happened: 'Since then', sendNow: 'Send it as it is', goOn: 'Go on writing', same: 'The review itself is the same.',
  },
  reply: {
    title: 'Reply', by: (name: string) => `by ${name}`, waiting: 'This reply waits for approval', reasons: { SECOND_LOOK: 'The check wants a second look', SAFETY: 'It is about safety', POLICY: 'The deadline rule asks for it', OVERRIDE: 'An exception was asked for' } as Record<string, string>,
    wrote: (name: string) => `${name} asks:`, approve: 'Approve', returnIt: 'Return', returnTitle: 'Return the reply', returnHint: 'The writer gets the text back as a draft, with your words.', whatToChange: 'What should change?', falseAlarm: 'False alarm, let it go out', falseAlarmTitle: 'Call it a false alarm', falseAlarmHint: 'You say that the hard finding is wrong here. This is kept and teaches the check.',
    withdraw: 'Back to writing', withdrawn: 'Back to writing.', approved: 'Approved.', returned: 'Returned to the writer.', ownReply: 'Somebody else has to approve your reply.', earlier: 'Earlier replies', score: (n: number) => `Courtesy ${n}`,
    held: (n: number) => `Goes out in ${n} s`, heldHint: 'Until then it can be taken back.',
    byHand: 'Publish by hand', step1: 'Copy the reply', step2: 'Publish it at the marketplace', step3: 'Paste the link to the published reply', copyText: 'Copy the text', openReview: 'Open the review', publishedAt: 'Published at', record: 'Record the publication', recorded: 'Answered. Well done.', proofTime: 'Another time',
    answered: 'Answered', answeredElsewhere: 'Answered at the marketplace', seeIt: 'See it there', confirmedAt: (when: string) => `confirmed ${when}`, lateBy: (time: string) => `late by ${time}`, ahead: (time: string) => `${time} before the deadline`, decidedBy: (name: string) => `approved by ${name}`, selfSigned: 'approved by the writer, the only active person', unknown: 'It is not known whether this reply was published', unknownHint: 'Look at the marketplace and say what is there.', isThere: 'It is published', isNot: 'It is not there', failed: 'The marketplace refused this reply', because: (reason: string) => reason,
    failedHint: { REJECTED: 'Claim the case, change the reply and publish it again.', NOT_ANSWERABLE: 'An exemption is proposed; somebody else has to sign it.' },
  },
  underway: { PENDING: 'Waiting to be sent', SENDING: 'Being sent', SENT: 'Sent, being checked by the marketplace' },
  underwayHint: { PENDING: 'It goes to the marketplace by itself.', SENDING: 'It is on its way to the marketplace.', SENT: 'It counts as answered once it is seen there.' },
  publication: { HELD: 'held', PENDING: 'to be published by hand', SENDING: 'being sent', SENT: 'sent', CONFIRMED: 'confirmed', CANCELLED: 'cancelled', REJECTED: 'refused', OUTCOME_UNKNOWN: 'outcome unknown', NOT_ANSWERABLE: 'not answerable' },
  exemption: {
    propose: 'Propose not to answer', title: 'Propose not to answer', hint: 'Not answering is the exception. Another person has to sign; it counts in every report.', reason: 'Reason', note: 'What should the signer know?', send: 'Propose',
    reasons: { SPAM: 'Spam or advertising', NOT_ANSWERABLE: 'The marketplace takes no answer', LEGAL_HOLD: 'A legal matter, not to be answered in public', DUPLICATE: 'The same review twice', NOT_NEGATIVE: 'Not a complaint', IMPROVED: 'The customer is content now' },
    proposed: (name: string) => `${name} proposes not to answer this review`, signed: (name: string) => `Exempt, signed by ${name}`, self: 'proposed and signed by the only active person', sign: 'Sign', revoke: 'Revoke', revokeTitle: 'Take the exemption back', revokeHint: 'The case is open again, under the same deadline.', withdraw: 'Withdraw the proposal', withdrawTitle: 'Withdraw the proposal', withdrawHint: 'The review stays in the queue, under the same deadline.', withdrawn: 'Withdrawn.', own: 'Somebody else has to sign your proposal.', thanks: 'Proposed. It waits for a signature.', done: 'Signed. No answer is owed any more.', revoked: 'Taken back. The case is open.',
    page: 'Exemptions', pageHint: 'Reviews that will not be answered, with a reason and a second signature.', states: { PROPOSED: 'To be signed', SIGNED: 'Signed', REVOKED: 'Taken back' }, none: 'No exemption', noneHint: 'Every review here gets an answer.', review: 'Review', proposedBy: 'Proposed by',
  },
  alerts: { title: 'Alerts', unread: (n: number) => many(n, 'unread alert', 'unread alerts') },
  commands: {
    palette: 'Commands', find: 'Type a command or search for cases', none: 'No command fits.', searchFor: (text: string) => `Search cases for “${text}”`, sheet: 'Keyboard shortcuts', groups: { case: 'Case', list: 'List', go: 'Go to', app: 'Replydesk' }, off: 'Shortcuts with single letters are off. Switch them on in My settings.',
    next: 'Next case', previous: 'Previous case', reply: 'Write the reply', publish: 'Publish the reply', undo: 'Undo the last step', leave: 'Leave the reply, back to the list', claim: 'Claim the case', release: 'Give the case back', assignMe: 'Assign to me', assign: 'Assign to somebody', note: 'Write a note', exempt: 'Propose not to answer', copyLink: 'Copy the link to the case', approve: 'Approve the reply', copyReply: 'Copy the reply text',
    search: 'Search in the list', showNewer: 'Show newer cases', palettes: 'Open the command palette', sheets: 'Show the shortcuts', theme: 'Switch light and dark', language: '切换到中文', alerts: 'Open the alerts', signOut: 'Sign out', jump: (name: string) => `Go to ${name}`,
  },
};

function ordinal(n: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(n);
  return `${n}${({ one: "st", two: "nd", few: "rd" } as Record<string, string>)[rule] ?? "th"}`;
}
