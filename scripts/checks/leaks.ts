import { type Rule, everyPage, textOf } from './site.ts';

/** What the software behind a page says to its staff, or says by mistake. */
const leaks = [
  'Manage Permissions',
  'Edit in Browser',
  'Edit Properties',
  'Check Out',
  'Compliance Details',
  'View in Web Browser',
  'Version History',
  'Turn on more accessible mode',
  'Lorem ipsum',
  '[object Object]',
  'undefined',
  'NaN',
  '{{',
  '}}',
];

/** No page shows the words of a content management system, nor a value that was never filled in. */
export const leakedWords: Rule = everyPage(({ document }) => {
  const text = textOf(document.body);
  return leaks
    .filter((leak) => text.includes(leak))
    .map((leak) => ({
      finding: `shows "${leak}"`,
      fix: 'find where the text comes from and fill or remove it',
    }));
});
