import type { kits as vi } from '../vi/kits.ts';

type Broadcast = { readonly least: number; readonly most?: number | undefined };

const timesADay = ({ least, most }: Broadcast) =>
  most === undefined ? `at least ${least} times a day` : `${least} to ${most} times a day`;

export const kits: typeof vi = {
  language: 'english',
  folders: {
    papers: 'papers',
    print: 'print',
    screens: 'screens',
    code: 'qr-code',
    loudspeaker: 'loudspeaker',
    texts: 'texts',
  },
  files: {
    texts: {
      seconds30: 'script-30-seconds.txt',
      seconds60: 'script-60-seconds.txt',
      smsMarked: 'text-message-with-marks.txt',
      smsUnmarked: 'text-message.txt',
      notice: 'notice.txt',
      news: 'news-item.txt',
      caption: 'caption.txt',
      captionAlt: 'text-in-place-of-the-picture.txt',
      zalo: 'zalo-post.txt',
      hamlet: 'script-for-a-hamlet.txt',
      opening: 'opening.txt',
      closing: 'closing.txt',
      times: 'broadcast-times.txt',
      bulletin: 'radio-bulletin.txt',
      article: 'newspaper-item.txt',
      movement: 'call-to-members.txt',
      recommendation: 'recommendation-to-visitors.txt',
      operator: 'notice-of-an-operator.txt',
      letter: 'letter-to-a-household.txt',
    },
    player: 'play-full-screen.html',
    slides: (width, height) => `slides-${width}x${height}.pptx`,
    schedule: 'what-the-directives-ask.txt',
    calendar: (directive) => `broadcasts-${directive}.ics`,
    placement: 'where-to-hang.pdf',
    largePrint: 'large-print.pdf',
  },
  readme: {
    title: (venue) => `Kit: ${venue}`,
    contents: 'Also in this kit',
    office: 'Print at the office',
    officeSteps: [
      'Use an A4 or A3 printer. Open the PDF of that size and choose "Actual size" (100%), centred; not "Fit to page".',
      'The crop marks lie outside the paper and are not printed.',
      'Office printers leave a white edge of a few millimetres; never cut off the code.',
      'A black-and-white printer: use the monochrome version. A large size: use the one put together from sheets of A4.',
      'Scan the printed code with a phone before you hang the sheet.',
    ],
    shop: 'Send to the print shop',
    shopSteps: [
      'Send the PDF as it is: CMYK, 3 mm bleed, crop marks; its fonts are inside.',
      'Ask for the size given below, no scaling, and the code left in pure black.',
      'Scan the code on one sheet before you accept the lot.',
    ],
    paper: 'Sheets and paper',
    working: 'Papers for those who do the work',
    screens: 'Screens',
    screensSteps: (player) => [
      `Unzip first and keep ${player} beside its pictures, then double-click it: the slides loop full screen without a network. F: full screen; space: pause; arrows: next and previous.`,
      'The PPTX opens in PowerPoint, LibreOffice or WPS: its show loops too, and the notes have the words of each slide; the PNG is for projectors and electronic boards.',
    ],
    loudspeaker: 'Loudspeakers',
    scripts: 'Scripts of 30 and 60 seconds as plain text; choose the hour of your own office.',
    broadcasts: (schedule) => [
      `${schedule} lists how often each directive speaks of broadcasts.`,
      'An ICS file, where there is one, can be imported into the calendar of a phone or computer. No directive gives an hour, so it has days only: choose your own hour.',
    ],
    texts: 'Texts',
    placement: 'Where to hang each sheet, with room for the date and the name.',
    largePrint: 'The words of the poster in large print, 18 points and more, for people with low vision.',
    manifest: 'manifest.json has the SHA-256 checksum of every file.',
    check: (address) =>
      `If you have an old sheet, look up the check code at its foot, at ${address} on this portal.`,
    scanFrom: (metres) => `can be scanned from ${metres} m`,
    size: (width, height) => `${width} × ${height} mm`,
    puzzle: (size, papers) => `${size}, put together from ${papers} sheets of A4`,
  },
  papers: {
    a4: 'A4 printer, paper of 100 g/m² or more',
    a3: 'A3 printer or print shop, paper of 150 g/m² or more',
    small: 'printed on A4 and cut, or print shop; paper of 150 g/m² or more',
    large: 'print shop, matt poster paper of 150 g/m² or more',
    stand: 'print shop, PP film or fabric, with the frame',
    banner: 'print shop, outdoor banner, hemmed, with eyelets',
    sticker: 'print shop, self-adhesive film, cut along the circle',
  },
  calendar: {
    name: (venue, number) => `Broadcasts by ${number}: ${venue}`,
    summary: (turn, times) => `Loudspeaker, broadcast ${turn} of the day (${timesADay(times)})`,
    notes: (directive) => [`By ${directive}.`, 'It gives no hour: set the hour of your own office.'],
    noEnd: 'The source gives no last day: delete the calendar when you stop.',
  },
  schedule: {
    title: 'How often the directives ask for broadcasts',
    document: 'Document No.',
    lead: 'Each directive applies only in the area of the body that issued it.',
    unknown: 'how often is not stated',
    times: timesADay,
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
  },
  player: {
    title: (venue) => `Slides: ${venue}`,
    hint: 'F: full screen · Space: pause, go on · Arrows: previous, next',
  },
  placement: {
    title: (venue) => `Where to hang: ${venue}`,
    hung: 'Hung on: ……………… By: ……………………………',
    sheets: 'The sheets and from where they are read',
    sheet: (name, size, metres) =>
      `${name}, ${size}${metres === undefined ? '' : `, scanned from ${metres}\u00a0m`}.`,
    check:
      'Scan the code with a phone once it hangs. Look again every week: replace what is torn, faded or covered.',
  },
  largePrint: {
    title: (venue) => `Large print: ${venue}`,
    description: (venue) => `All words of the poster for this kind of place, in large print: ${venue}.`,
    steps: 'Steps',
    address: 'Type this address instead of scanning',
    picture: 'The picture of this place',
    basis: 'Based on',
    page: (page, pages) => `Page ${page}/${pages}`,
    link: 'Read the poster in large print',
    about: 'The words of the poster without its picture; enlarge them further, or print them.',
  },
  download: (size) => `Download the whole kit (ZIP, ${size})`,
  downloadHint: (files, languages) =>
    `${files} files in ${languages}: sheets, slides that run without a network, code, loudspeaker scripts, messages, large print, papers for those on duty and at the doors. Open README.txt first.`,
};
