import { expect, test } from 'vitest';
import { readContent } from '../../../src/node/content/read-content.ts';
import { editedCampaign, faultsOf, placesOf } from './edited-campaign.ts';

const quoted = (rows: string) => ({
  'figures/quoted.csv': () => `id,value,unit,what,source_id,calculation\n${rows}\n`,
});

// the fixture has published 3,410 households and 34.1%, of which the whole is 10,000
test('a number that its source states, and one that follows from published ones, are part of the content', async () => {
  const dir = await editedCampaign(
    quoted(
      [
        'leaflets,2500,number,leaflets,town-board,',
        'whole,10000,number,all,town-board,3410 / 34.1%',
        'twice,68,percent,twice,town-board,3410 / 10000 + 34.1%',
      ].join('\n'),
    ),
  );
  const { quoted: read } = await readContent(dir);
  expect(read?.map(({ id }) => id)).toEqual(['leaflets', 'whole', 'twice']);
});

test.each([
  ['a wrong result', 'whole,10900,number,all,town-board,3410 / 34.1%', 'gives 10000'],
  // 3410 / 10000 is 34.1 %, which nobody rounds to 30 %
  ['a share that is off by a tenth', 'share,30,percent,all,town-board,3410 / 10000', 'gives 34.1'],
  ['a number that nobody published', 'whole,10000,number,all,town-board,3500 / 34.1%', 'has 3500'],
  ['what is no calculation', 'whole,10000,number,all,town-board,3410/34.1%', 'cannot be read'],
  ['a source that is not listed', 'a,7,number,all,town-bored,', '"town-board"'],
  ['a number in Vietnamese writing', 'a,"7,5",percent,all,town-board,', 'a point before its decimals'],
])('%s is refused, at its cell', async (_, row, says) => {
  const faults = await faultsOf(quoted(row));
  expect(placesOf(faults)).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file: 'figures/quoted.csv' });
  expect(faults.map(({ rule, fix }) => `${rule.en} ${fix.en}`).join()).toContain(says);
  expect(faults[0]?.rule.vi).not.toBe(faults[0]?.rule.en);
});
