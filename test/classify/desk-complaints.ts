/**
 * Plain complaints of an office for which the public corpus has no article. Nothing is fitted on them: they show what
 * the word tables do to everyday English.
 */
export const deskComplaints: readonly string[] = [
  'my laptop is not charging',
  'how much does a new laptop cost',
  'my computer crashes when I open a spreadsheet',
  'my email sig is missing',
  'Dr Smith cannot print his letters',
  'I need 365 days off',
  'the remote control of the projector is lost',
  'mem stick is not recognised',
  'my wireless mouse does not connect',
  'our contractor needs a desk and a chair',
  'how do I transfer a call to a colleague',
  'our website designer needs a parking space',
  'an attachment of 500 kb is too large',
  'excel stores my numbers as text',
  'the texts on my screen are too small',
  'the lock on my locker is broken',
  'the function keys on my keyboard do the wrong thing',
  'power point puts the caption in the wrong place',
  'my monitor shows a gray screen',
  'when is my performance review',
  'the coffee machine charges me twice',
  'I dropped my phone into the sea',
  'where do I get a visa for my business trip',
  'the meeting room is empty but still booked',
];
