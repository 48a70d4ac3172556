import { inSentence } from '../in-sentence.ts';
import type { CoverageMessages } from '../vi/coverage.ts';

export const coverage: CoverageMessages = {
  title: 'Coverage',
  lead: 'Every published number of people who installed the app, those that clash included. Each comes with its date, what it counts, what it is a share of, and its source.',
  heading: (s) => `${s.value} ${inSentence(s.metric)}`,
  headingShares: (s) =>
    `${s.value} ${inSentence(s.metric)}; a share was found for ${s.known < s.all ? 'only ' : ''}${s.known} provinces`,
  answer: (s) => `${s.place}: ${s.value} (${inSentence(s.metric)}), ${s.when}.`,
  lastBefore: (s) => `It is the last exact count before ${s.on} (${s.label}).`,
  cards: {
    caption: 'The main numbers',
    provinces: (known, all) => `${known} of ${all} provinces`,
    provincesOf: (of) => `have a share of ${of}`,
  },
  overdue: (s) => `The number for ${s.day} has not come; it was due by ${s.by}. ${s.who}. ${s.newest}`,
  overdueNewest: (value, when) => `The newest number: ${value}, ${when}.`,
  notPublished: 'not found',
  notPublishedNote: 'Not found does not mean 0.',
  untold: 'Other cases: same place, same day, same metric, different numbers',
  sections: {
    clashes: 'Numbers that clash',
    checks: 'Shares recalculated',
    metrics: 'What each number counts',
    method: 'How it is worked out',
    operators: 'By mobile operator',
    orders: 'Another denominator, another order',
    places: 'Places with numbers of their own',
    downloads: 'Get the data',
  },
  titles: {
    days: 'Day by day, a chart for each denominator',
    targets: (all, known) =>
      `${all} targets, ${known > 0 ? known : 'none'} of them comparable with what was reached`,
    moreTargets: (count) => `${count} other targets`,
    places: (counted, uncounted) =>
      `${counted} other places${uncounted > 0 ? `; ${uncounted} without numbers` : ''}`,
    placesWithout: (count) => `${count} places where no number of people with the app was found:`,
  },
  leads: {
    days: 'Only shares of the same denominator on the same day are put side by side.',
    targets:
      'A target is what somebody wanted. It is set beside what was reached only where both shares have the same denominator.',
    clashes:
      'Where sources disagree, their numbers are put side by side. Charts draw the most exactly dated one; a line over time joins the highest levels.',
    checks:
      'Where a source gives both a count and a share, the total it used can be worked out. A total far from the others of the same place is marked.',
  },
  used: 'used in the chart',
  targetBy: {
    year: (when) => `by ${when}`,
    month: (when) => `by ${when}`,
    day: (when) => `by ${when}`,
    minute: (when) => `by ${when}`,
  },
  targetSaid: (when) => `stated ${when}`,
  pace: {
    met: (value, when) => `Met: ${value} ${when}.`,
    missing: (value, when, points) => `Reached ${value} ${when}, ${points} percentage points short.`,
    contradicted: (value, when) =>
      `Whether it was met cannot be said: the published ${value} ${when} contradicts other numbers.`,
    onlyLater: (value, when) => `No number before the deadline; after it: ${value} ${when}.`,
    otherDenominator: (reached, target) =>
      `How much was reached cannot be said: what was published is of ${reached}, not of ${target}.`,
    otherCount: () => 'How much was reached cannot be said: no number counts the same thing as the target.',
    nothing: () => 'No share that was reached was found.',
  },
  map: {
    title: (s) =>
      `${s.count} of ${s.all} provinces have a share of ${s.of}; ${s.top} is highest with ${s.topValue}`,
    summary: (s) =>
      `For ${s.missing} provinces none was found${s.bounds ? `; ${s.bounds.count} ${s.bounds.count === 1 ? 'is' : 'are'} published only as ${s.bounds.below}` : ''}. Each tile is the newest number of its province, from ${s.first} to ${s.last}.`,
    legend: (s) => `Percent of ${s.of}. Hatched: not found, which is not 0.`,
    roughly: 'The sign ~: its source says nearly or about.',
    bound: 'known only to be less than this',
    tile: (name, value, when) => `${name}: ${value}, ${when}`,
    tileMissing: (name) => `${name}: not found`,
  },
  columns: {
    area: 'Place',
    operator: 'Operator',
    value: 'Number',
    metric: 'What it counts',
    denominator: 'Share of what',
    asOf: 'As of',
    deadline: 'Deadline',
    source: 'Source',
    count: 'Count',
    share: 'Share',
    impliedBase: 'Implied total',
    verdict: 'Result',
  },
  denominators: {
    population: 'the population',
    'adult-population': 'the adult population',
    'smartphone-users': 'smartphone users',
    'operator-subscribers': 'the operator’s own subscribers',
    installs: 'installs',
    unspecified: 'not stated by the source',
  },
  noDenominator: { count: 'a count, not a share', rank: 'a rank' },
  publicationDate: 'publication date',
  derived: 'derived',
  contradicted: 'other numbers contradict it',
  derivedLong: 'Worked out from published numbers, not printed as such in the source.',
  allOperators: 'All operators',
  below: (value) => `less than ${value}`,
  rank: (value) => `rank ${value}`,
  share: (value, of) => `${value} of ${of}`,
  chart: {
    table: (rows) => `Table, sources, downloads (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    overTime: (metric) => `${metric}, day by day`,
    toTable: 'Table, sources and downloads of this chart',
    manySources: (count) => `${count} sources, named in each row of the table.`,
    download: (kind) => `Download ${kind}`,
    read: 'Read point by point with the arrow keys',
    point: (s) => `${s.index} of ${s.count}: ${s.place}, ${s.value}, ${s.when}`,
    axisShare: (of) => `Percent of ${of}`,
    months: 'Horizontal stroke: the source gives the month and no day.',
    hollow: 'Hollow dot: derived number.',
    line: 'The line joins the highest levels published so far; dots beneath it are late reports or other sources.',
    others: 'Vertical mark: another number published for the same day.',
    emphasis: 'Bar in the other colour: a place that this page puts first.',
    bounds: 'Broken line: known only to be less than this.',
    breakAt: (when, label) => `${when}: ${label}`,
    recounted: 'counted differently',
    month: (month, year) =>
      `${new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(year, month - 1))} ${year}`,
  },
  charts: {
    series: (metric, value, when) => `${metric}, whole country: ${value} ${when}`,
    afterBreak: (s) => ` Then (${s.label}): ${s.value} ${s.when}.`,
    comparison: (s) => `${s.top} is highest of ${s.count} places ${s.when}: ${s.value} of ${s.of}`,
  },
  summaries: {
    series: (s) =>
      `${s.metric}: from ${s.first} ${s.firstWhen} to ${s.last} ${s.lastWhen}, in ${s.count} published numbers.`,
    areas: (s) =>
      `Of ${s.count} places with a number ${s.when}, the highest is ${s.top} with ${s.topValue} of ${s.of} and the lowest ${s.low} with ${s.lowValue}${s.bounds ? `; ${s.bounds.count} more ${s.bounds.count === 1 ? 'is' : 'are'} published only as ${s.bounds.below}` : ''}.`,
    operators: (s) =>
      `${s.when[0]?.toUpperCase()}${s.when.slice(1)} the highest is ${s.top} with ${s.topValue} and the lowest ${s.low} with ${s.lowValue}, each as a share of ${s.of}.`,
    order: (s) =>
      `The same places ${s.when}: by share of ${s.first}, ${s.firstOrder}; by share of ${s.second}, ${s.secondOrder}.`,
    orderCaption: 'Same places, same day, two denominators: two orders',
    place: (rank) => `no. ${rank}`,
  },
  unpublishedList: (count) => `${count} provinces and cities without a number found`,
  focus: {
    parts: {
      province: (area) => `Provinces and cities of ${area}`,
      district: (area) => `Districts, towns and cities of ${area}`,
      commune: (area) => `Communes, wards and townships of ${area}`,
    },
    partsMissing: (count) =>
      `No number of installs was found for ${count === 1 ? 'this place' : `these ${count} places`}. Not found does not mean 0.`,
  },
  checks: {
    caption: 'Shares of the population beside the count of the same source',
    fits: 'fits the other totals of this place',
    flagged: (base, expected) =>
      `differs from ${base}, the total that the other numbers of this place imply, on which the share is ${expected}; see “Numbers that clash”`,
    alone: 'no other total to compare with',
  },
  metric: {
    counts: 'What it counts',
    of: 'Share of what',
    doesNotMean: 'It does not mean',
    caution: 'Please note',
    breaks: 'Counted differently',
    page: (name) => `All figures: ${name}`,
  },
  when: {
    year: (written) => `in ${written}`,
    month: (written) => `in ${written}`,
    day: (written) => `on ${written}`,
    minute: (written) => `on ${written}`,
  },
  sourceUnknownDate: 'publication date unknown',
};
