import type { BeforeAfterMessages } from '../vi/before-after.ts';

export const beforeAfter: BeforeAfterMessages = {
  title: (file) => `Before and after: ${file}`,
  lead: 'Nothing is published yet. On the left is what is published now, on the right what it would be.',
  before: 'Published now',
  after: 'Would be',
  notYet: '(not there yet)',
  noMore: '(no longer there)',
  numbers: (count) => `Numbers (${count})`,
  columns: { place: 'Place', day: 'Date', metric: 'Metric' },
  sentences: (count) => `Sentences on pages (${count})`,
  noSentences: 'No sentence on a page changes.',
  charts: (count) => `Charts (${count})`,
  noCharts: 'No chart changes.',
  pages: (count) => `Pages that change (${count})`,
  pageNames: {
    home: 'Home page',
    coverage: 'Main page of the figures',
    days: 'Day by day, a chart for each denominator',
    method: 'Method, and numbers that contradict each other',
  },
  metricPage: (metric) => `Metric: ${metric}`,
  sheets: 'Sheets to be made again',
  noSheets: 'No sheet changes.',
  drawingSheet: 'Drawing this sheet with the new figure…',
  sheetFails: (why) =>
    `This sheet cannot be drawn with the new figure: ${why}. npm run figures -- apply draws it before it writes anything.`,
  slide: 'slide with the headline figure',
  drawing: 'Drawing the charts…',
  more: (count) => `… and ${count} more`,
  pictureOf: (title, state) => `${state}: ${title}`,
};
