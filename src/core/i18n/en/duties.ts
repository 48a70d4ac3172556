import type { duties as vi } from '../vi/duties.ts';

const items = (all: number) => `${all} ${all === 1 ? 'item' : 'items'}`;
const count: (typeof vi)['roles']['count'] = ({ all, musts }) =>
  musts > 0 ? `${items(all)}, ${musts} required` : items(all);

export const duties: typeof vi = {
  directives: {
    title: 'Directives',
    description: 'The documents that directed the campaign: who issued them, when, and what they ask.',
    levels: { national: 'National', province: 'Province', district: 'District' },
    clauseCount: (count) => (count === 1 ? '1\u00a0clause' : `${count}\u00a0clauses`),
    noClauses: 'The wording of its clauses was not found.',
    ownWords: 'In this portal’s own words, not the original text.',
    noDeadlines: 'The document states no deadline.',
    otherDeadlines: 'Where a clause shows no deadline, the document states none.',
    facts: 'About the document',
    number: 'Number and code',
    kind: 'Kind of document',
    issuer: 'Issued by',
    signer: 'Signed by',
    date: 'Date',
    reportedOn: (when) => `reported on ${when}`,
    urgency: 'Urgency',
    urgent: 'Urgent',
    addressees: 'Addressed to',
    relations: 'Related documents',
    relationKinds: {
      'carries-out': 'Carries out',
      follows: 'Follows',
      'refers-to': 'Refers to',
      'replaced-by': 'Replaced by',
    },
    graph: 'Which document is based on which',
    graphWords: 'Each document is below those that it is based on; the kind of line shows how.',
    graphAsList: 'The diagram in words',
    inverseKinds: {
      'carries-out': 'Carried out by',
      follows: 'Followed by',
      'refers-to': 'Referred to in',
      'replaced-by': 'Replaces',
    },
    clauses: 'Clause by clause',
    clause: (id) => `Clause ${id}`,
    notes: 'What is not clear',
    unnumbered: (kind = 'Document') => `${kind}, number not found`,
    again: (kind = 'Document', day) => (day ? `${kind} of ${day}` : `${kind} named above`),
  },
  duty: {
    title: 'Who was asked to do what',
    description:
      'Everything the documents ask: who acts, what they do, where, how binding it is, and until when.',
    directive: 'Document',
    actor: 'Who acts',
    duty: 'What they do',
    audience: 'For whom',
    place: 'Where',
    strength: 'How binding',
    audienceStrength: 'For those who are asked',
    deadline: 'Until when',
    materials: 'By what means',
    strengths: { must: 'Required', should: 'Recommended', may: 'Optional' },
    materialKinds: {
      guidance: 'guidance',
      notice: 'notice',
      instruction: 'written order',
      poster: 'poster',
      screen: 'screen',
      loudspeaker: 'loudspeaker',
      leaflet: 'leaflet',
      message: 'text message',
      broadcast: 'radio and television',
      'door-to-door': 'door to door',
      report: 'report',
    },
    hint: 'Press the clause number to read the whole clause.',
    show: 'Show only',
    showAll: 'All duties in all documents',
    whole: 'Read the whole document',
  },
  roles: {
    title: 'I am …',
    description: 'Choose who you are to see which document gives you which task, duties first.',
    name: (role) => `I am: ${role}`,
    roleDescription: (role, own, others) =>
      [
        own > 0
          ? `${role}: ${items(own)} that the documents name for you, by document and place, duties first.`
          : `${role}: the documents that were found give you no task.`,
        others > 0 &&
          `${others}${own > 0 ? ' more' : ''} given to others ${others === 1 ? 'concerns' : 'concern'} you.`,
      ]
        .filter(Boolean)
        .join(' '),
    count,
    reach: {
      national: 'From national bodies',
      ownStaff: (issuer) => `Only within the ${issuer}`,
      only: (place) => `Only in ${place}`,
      within: (place) => `Only in one district of ${place}`,
    },
    reachCounts: ({ national, local, ofStaff, others }) =>
      [
        national.all > 0 && `National: ${count(national)}`,
        local.all > 0 && `${local.places} ${local.places === 1 ? 'place' : 'places'}: ${count(local)}`,
        ofStaff.all > 0 &&
          `${ofStaff.bodies === 1 ? 'staff of one body' : `staff of ${ofStaff.bodies} bodies`}: ${count(ofStaff)}`,
        others > 0 && `given to others: ${items(others)}`,
      ]
        .filter(Boolean)
        .join('; '),
    onlyThere: 'A local document gives tasks in its own area only.',
    act: (isPast) => `What the documents ${isPast ? 'told' : 'tell'} you to organise or do`,
    audience: (isPast) => `What the documents ${isPast ? 'required' : 'require'} of you`,
    ofOthers: 'Given to others, concerning you',
    ofOthersMeans: 'Each says who is to do it; none of it binds you.',
    theirDeadline: 'By, for those who do it',
    toWhom: 'Who',
    clause: (clause) => `clause ${clause}`,
    deadline: 'By',
    calendar: (isPast) =>
      isPast ? 'The deadlines of the time (ICS calendar)' : 'Add the deadlines to your calendar (ICS file)',
    noLastDay: 'The document does not say when this ends.',
    kits: 'Materials that help',
    dailyReport: 'Daily reports: a blank form, and summing up those of units',
    others: 'Other roles',
    all: 'Every task in every document',
  },
};
