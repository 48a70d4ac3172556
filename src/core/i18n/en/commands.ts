import type { commands as vi } from '../vi/commands.ts';
import { help } from './command-help.ts';
import { machines } from './machines.ts';

export const commands: typeof vi = {
  help,
  machines,
  making: { sheets: 'Drawing sheets', kits: 'Packing kits', pages: 'Making pages' },
  build: {
    content: (folder, day) => `Content: ${folder}, as of ${day}`,
    noAddress: () => 'SITE_URL is not set: no canonical links, hreflang and sitemap.',
    noContact: () =>
      'portal.contact is not filled in campaign.yaml: the pages say that nobody answers for the portal yet.',
    materials: (files, made, reused, kits) =>
      `Materials: ${files} files, ${made} sheets drawn and ${reused} taken over; ${kits} kits`,
    pages: () => 'Pages …',
    checks: () => 'Checks …',
    zipped: (file, size) => `The whole site in one file: ${file}, ${size}`,
    published: (folder) => `Published: ${folder}/`,
    sized: ({ size, limit, left }) => `The whole site: ${size} of ${limit}, ${left} left`,
    nearlyFull: () =>
      'Nearly full: with one more kind of place or format it may not be published → see which folder is heavy with du -s dist/*; if the host takes more, raise the limit in scripts/checks/size.ts',
    notPublished: () => 'The site is not published, because of:',
    sound: (folder) => `${folder}: nothing wrong`,
    written: (folder, files, megabytes, seconds) =>
      `${folder}: ${files} files, ${megabytes} MB; ${seconds} s`,
    noMaterial: (pattern, known) =>
      `--only: no material fits "${pattern}" → use one of these, or a pattern of theirs:\n  ${known}`,
    noDay: () => 'No figure is dated to the day → give TODAY, e.g. TODAY=2020-08-20',
    unmade: (faults, sheets) => `${faults} of ${sheets} sheets cannot be made:`,
  },
  spent: {
    title: 'Time',
    steps: {
      content: 'content',
      materials: 'materials',
      pages: 'pages',
      checks: 'checks',
      publish: 'publication',
    },
  },
  options: {
    unknown: (option, suggestion) =>
      `${option}: there is no such option → ${suggestion ? `is it ${suggestion}?` : '--help lists all options'}`,
    stray: (word) =>
      `${word}: the command has no use for this word → leave it out, or name its option before it (see --help)`,
    markedName: (file) =>
      `--marked: "${file}" must be an .xlsx file other than the table itself → say for instance --marked corrected.xlsx`,
    markedTooLarge: (file) =>
      `--marked: ${file} is too large for a marked copy (about 20,000 rows) → correct it by the list of faults, or divide it`,
    noFile: (work) => `${work}: the file is missing → write its name right after it`,
    noValue: (option) => `${option}: its value is missing → write it right after ${option}`,
    needlessValue: (option, value) => `${option}: takes no value (is: ${value}) → write ${option} alone`,
    repeated: (option) =>
      `${option}: is given several times, and only one can be used → leave out the others`,
    needs: (option, other) => `${option}: works only with ${other} → add ${other}, or leave out ${option}`,
    excludes: (option, other) => `${option}: does not work with ${other} → leave out one of them`,
    onlyOf: (option, works) => `${option}: only ${works} can use it → leave out ${option}`,
    takenByNpm: (option) =>
      `${option}: npm has kept this option for itself → write -- before the options, as in npm run build -- ${option} …`,
    notAChoice: (option, value, choices) => `${option}: there is no "${value}" → use one of ${choices}`,
    notADay: (option, value) => `${option}: "${value}" is not a day → write YYYY-MM-DD, e.g. 2020-08-20`,
    notAMoment: (option, value) =>
      `${option}: "${value}" is neither a day nor a day and an hour → write YYYY-MM-DD or YYYY-MM-DDTHH:MM, e.g. 2020-08-28T15:00`,
    notAHeight: (option, value) =>
      `${option}: "${value}" is not a number of pixels → write a number above 0, e.g. 400`,
    noProfile: (option, file) =>
      `${option}: "${file}" cannot be read → give the path of the .icc file from the print shop`,
    notAProfile: (option, file) =>
      `${option}: "${file}" is not a complete ICC profile → ask the print shop to send the .icc file again`,
    notAPress: (option, file, device, colours) =>
      `${option}: "${file}" describes a device of class ${device} in ${colours}, not a press in four inks (prtr, CMYK) → ask the print shop for its CMYK output profile`,
    notACount: (option, value) =>
      `${option}: "${value}" is not a number of threads → write a number from 1 to 256`,
    notAPort: (option, value) =>
      `${option}: "${value}" is not a port → write a number up to 65535, e.g. 4321`,
  },
  system: {
    somewhere: 'the folder that is written to',
    full: (path) =>
      `${path}: the disk is full → remove files from it, or choose a folder on another disk with --out, and start again`,
    readOnly: (path) => `${path}: this disk can only be read → choose a folder on another disk with --out`,
    forbidden: (path) =>
      `${path}: you may not write or read here → ask for the permission, or choose another folder with --out`,
    fileInTheWay: (path) =>
      `${path}: a file stands where a folder is needed → rename or move the file, or choose another folder with --out`,
    folderInTheWay: (path) =>
      `${path}: a folder stands where a file is needed → rename or move the folder, or choose another one with --out`,
    missing: (path) => `${path}: is not there → check the name and the path`,
    link: (path) =>
      `${path}: a link stands where a file or a folder is needed → remove the link, or choose another folder with --out`,
    busy: (path) =>
      `${path}: another program uses it, or it is a whole disk mounted there → close the program, or choose a folder inside it with --out`,
    tooMany: (path) =>
      `${path}: too many files are open at once → close other programs, or raise the limit (ulimit -n), and start again`,
    tooLong: (path) =>
      `${path}: the path is too long → choose a folder with a shorter name, nearer to the root of its disk`,
    broken: (path) => `${path}: the disk cannot be read or written → check the disk, or choose another`,
    portTaken: (port) => `${port}: another program uses this port → choose another one with --port`,
  },
  preview: {
    nothingBuilt: (folder) => `${folder}/: there is no site yet → run npm run build first`,
    standsAt: (folder, address) => `${folder}/ is at ${address} until you press Ctrl+C.`,
  },
  progress: { rate: (count) => `${count}/s`, left: (time) => `${time} left` },
  folders: {
    isRepository: (folder) =>
      `${folder}: this is the folder of the project itself, or one that holds it → choose another folder with --out`,
    isSource: (folder, source) =>
      `${folder}: belongs to ${source}, which holds content or code → choose another folder with --out`,
    isHome: (folder) =>
      `${folder}: this is a whole disk or a whole home folder → choose a folder of its own with --out`,
    isFile: (path) => `${path}: this is a file, not a folder → choose a folder with --out`,
    notOurs: (folder, campaign) =>
      `${folder}: holds things that this command did not make for the campaign ${campaign}, so nothing was removed or written → choose a folder that is not there yet or empty with --out`,
    isTheirs: (file, option) =>
      `${file}: this file is there already and is not as this command wrote it, so it was not replaced → choose another name with ${option}`,
    isLink: (path) =>
      `${path}: this is a link that leads out of the folder → remove the link, or choose another folder with --out`,
    inUse: (folder, who) =>
      `${folder}: another run${who && ` (${who})`} is writing into this folder → wait for it, or choose another folder with --out`,
    owner: (machine, process) => `machine ${machine}, process ${process}`,
  },
  editions: {
    listed: (count) =>
      count === 0 ? 'Every sheet is as it was last issued.' : `${count} sheets are to be issued.`,
    written: (count, file) => `${count} sheets written to ${file}.`,
    drafts: (count) =>
      `${count} sheets are not issued and say that they are drafts: run npm run editions -- --issue <day>`,
    noAddress: () =>
      'SITE_URL: not set, so the codes of the sheets will lead to the official download page and not to the portal, and what hangs on walls cannot be corrected → set SITE_URL, or add --no-address if that is meant',
    issuedLater: (day) => `--issue: sheets were last issued on ${day} → give that day or a later one`,
    reasons: {
      new: 'new sheet',
      directive: 'cites another directive',
      words: 'its words changed',
      design: 'its design changed',
      gone: 'there is no such sheet any more',
    },
  },
};
