import type { channels as vi } from '../vi/channels.ts';

export const channels: typeof vi = {
  title: (venue) => `Materials: ${venue}`,
  description: (venue) =>
    `Sheets, screens, loudspeaker scripts, text messages, notices and news items for this kind of place: ${venue}.`,
  audience: 'Who is spoken to',
  duties: 'Which clauses it carries out',
  sheets: 'Sheets and screens',
  hang: 'Where to hang or put it',
  texts: 'Texts to read aloud, send and post',
  textsLead: 'Select and copy one, or download them all in one text file.',
  none: 'There are no texts for this place yet.',
  download: 'Download all texts (.txt)',
  codePage: 'The page that the code at this place opens',
  heads: {
    aloud: '[RECORD – DO NOT BROADCAST]',
    message: 'RECORD, DO NOT SEND:',
    post: '[RECORD – DO NOT POST OR SEND]',
  },
  loudspeaker: 'Loudspeaker scripts',
  lengths: { seconds30: 'About 30 seconds', seconds60: 'About 60 seconds' },
  reading: (syllables, seconds, rate) =>
    `${syllables} syllables, about ${seconds} seconds to read (${rate} syllables a second, pauses included).`,
  sms: 'Text message',
  marked: 'With marks',
  unmarked: 'Without marks',
  smsCount: (encoding, units, parts) =>
    `${encoding}, ${units} characters, sent as ${parts} ${parts === '1' ? 'message' : 'messages'}.`,
  encodings: { 'gsm-7': 'GSM 7-bit', 'ucs-2': 'UCS-2' },
  notice: 'Notice for a website or public wifi',
  news: 'Short news item',
  caption: 'Caption for a picture on a social network',
  sources: 'Sources',
  alt: 'Text in place of the picture',
};
