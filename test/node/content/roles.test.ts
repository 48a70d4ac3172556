import { expect, test } from 'vitest';
import { editedCampaign, faultsOf, placesOf } from './edited-campaign.ts';
import { readContent } from '../../../src/node/content/read-content.ts';

const file = 'roles.yaml';
const name = 'name: { vi: Người nấu, en: Cook }';

test('roles name clauses and kinds of place that are there, and leave no clause without one', async () => {
  const { directives, venues } = await readContent('test/fixtures/campaign');
  const all = directives.flatMap(({ id, clauses }) => clauses.map((clause) => `${id}#${clause.id}`));
  const role = (acts: readonly string[], more = '') =>
    `- id: cook\n  ${name}\n  acts: [${acts.join(', ')}]\n  venues: [${venues[0]?.id}]\n${more}`;
  const { roles } = await readContent(await editedCampaign({ [file]: () => role(all) }));
  expect(roles.map(({ id }) => id)).toEqual(['cook']);

  const [left, ...others] = all;
  const missing = await faultsOf({ [file]: () => role(others) });
  expect(missing.map(({ value }) => value)).toEqual([left]);
  const unknown = await faultsOf({ [file]: () => role([...all, 'town-2031-03#99'], '  requested: []\n') });
  expect(placesOf(unknown)[0]).toContain(`0.acts.${all.length}`);
});
