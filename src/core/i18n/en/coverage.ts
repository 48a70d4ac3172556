import type { CoverageMessages } from '../vi/coverage.ts';

export const coverage: CoverageMessages = {
  title: 'Coverage',
  lead: 'Every published number of people who installed the app, those that clash included. Each comes with its date, what it counts, of what, and its source.',
  notPublished: 'not found',
  notPublishedNote: 'Not found does not mean 0.',
  untold: 'Other cases: same place, same day, same metric, different numbers',
  contents: 'On this page',
  sections: {
    national: 'The country over time',
    provinces: 'Provinces on one day',
    smartphones: 'Of smartphone users',
    focus: 'Provinces looked at closely',
    operators: 'By mobile operator',
    targets: 'Targets',
    clashes: 'Numbers that clash',
    checks: 'Shares recalculated',
    metrics: 'What each number counts',
    other: 'Other numbers',
    downloads: 'Download the data',
  },
  leads: {
    national: 'Each way of counting has a chart of its own. Two ways never share an axis, a line or a sum.',
    provinces:
      'Only shares of the population on one and the same day stand side by side. All charts have one scale.',
    smartphones:
      'These shares have another denominator, so they stand apart on their own axis. The order of provinces changes with the denominator.',
    operators: 'Each share is of all subscribers of that operator.',
    targets:
      'A target is what somebody wanted, not what was reached. Each has a denominator of its own; shares with different denominators cannot be compared.',
    clashes:
      'Where sources disagree, this page shows the numbers side by side with what is known, and does not choose.',
    checks:
      'Where a source gives both a count and a share, the total it used can be worked out. A total far from the others of the same place is marked.',
    other: 'Published numbers that can be drawn together with no other.',
    downloads: 'The same numbers as on this page, for a spreadsheet or another program.',
  },
  columns: {
    area: 'Place',
    operator: 'Operator',
    value: 'Number',
    metric: 'What it counts',
    denominator: 'Of what',
    asOf: 'As of',
    deadline: 'Deadline',
    source: 'Source',
    population: 'Published population',
    reached: 'Share with the app',
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
  hedges: {
    nearly: (value) => `nearly ${value}`,
    about: (value) => `about ${value}`,
    'more-than': (value) => `more than ${value}`,
  },
  publicationDate: 'publication date',
  derived: 'derived',
  derivedLong: 'Worked out from published numbers, not printed as such in the source.',
  allOperators: 'All operators',
  below: (value) => `less than ${value}`,
  rank: (value) => `rank ${value}`,
  share: (value, of) => `${value} of ${of}`,
  chart: {
    table: (rows) => `Table of the numbers (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    manySources: (count) => `${count} sources, named in each row of the table.`,
    csv: 'Download CSV',
    json: 'Download JSON',
    axisShare: (of) => `Per cent of ${of}`,
    months: 'Horizontal stroke: the source gives the month and no day.',
    hollow: 'Hollow dot: derived number.',
    line: 'The line joins the highest levels published so far; dots beneath it are late reports or other sources.',
    others: 'Upright mark: the number of another source for the same day.',
    emphasis: 'Dark bar: a place with a section of its own below.',
    bounds: 'Broken line: known only to be less than this.',
    breakAt: (when) => `${when}: counted differently`,
    month: (month, year) =>
      `${new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(year, month - 1))} ${year}`,
  },
  charts: {
    series: (metric) => `${metric}, whole country`,
    provinces: (when, of) => `Share of ${of} ${when}`,
    operators: (when) => `Share of subscribers with the app by operator ${when}`,
  },
  summaries: {
    series: (s) =>
      `${s.metric}: from ${s.first} ${s.firstWhen} to ${s.last} ${s.lastWhen}, in ${s.count} published numbers.`,
    areas: (s) =>
      `Of ${s.count} places with a number ${s.when}, the highest is ${s.top} with ${s.topValue} of ${s.of} and the lowest ${s.low} with ${s.lowValue}${s.bounds ? `; ${s.bounds.count} more ${s.bounds.count === 1 ? 'is' : 'are'} published only as ${s.bounds.below}` : ''}.`,
    operators: (s) =>
      `${s.when[0]?.toUpperCase()}${s.when.slice(1)} the highest is ${s.top} with ${s.topValue} and the lowest ${s.low} with ${s.lowValue}, each of ${s.of}.`,
    unpublished: (count) => `${count} other provinces and cities: no share for this day was found.`,
    bounds: (places, below) => `${places}: published only as ${below}.`,
    order: (s) =>
      `The same places ${s.when}: by ${s.first}, ${s.firstOrder}; by ${s.second}, ${s.secondOrder}.`,
    orderCaption: 'Same places, same day, two denominators: two orders',
    place: (rank) => `no. ${rank}`,
  },
  unpublishedList: (count) => `${count} provinces and cities without a number found`,
  focus: {
    figures: (area) => `Every number of ${area}`,
    newest: (of, when) => `of ${of}, the newest number, ${when}`,
    targets: 'Targets set',
    compare: (s) =>
      `What was reached is not set beside the target: the one is a share of ${s.reachedOf}, the other of ${s.targetOf}. The denominators differ, and no source was found that published a share of ${s.targetOf} for ${s.area}, so how much of the target was met is not known.`,
    districts: (area) => `Districts, towns and cities of ${area}`,
    districtsNote: 'No number of installs was found for these places. Not found does not mean 0.',
  },
  checks: {
    caption: 'Shares of the population beside the count of the same source',
    fits: 'fits the other totals of this place',
    flagged: (base, expected) =>
      `differs from ${base}, the total that the other numbers of this place imply, on which the share is ${expected}; see the numbers that clash`,
    alone: 'no other total to compare with',
  },
  metric: {
    counts: 'Counts',
    of: 'Of what',
    doesNotMean: 'Does not mean',
    caution: 'Please note',
    breaks: 'Counted differently',
  },
  downloads: {
    figuresCsv: 'All numbers (CSV)',
    figuresJson: 'All numbers with what they count and their sources (JSON)',
    metricsJson: 'What each metric counts (JSON)',
    rows: (count) => `${count} numbers`,
  },
  when: {
    year: (written) => `in ${written}`,
    month: (written) => `in ${written}`,
    day: (written) => `on ${written}`,
    minute: (written) => `on ${written}`,
  },
  sourceUnknownDate: 'publication date unknown',
};
