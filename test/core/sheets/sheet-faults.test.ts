import { expect, test } from 'vitest';
import { toldIn } from '../../../src/core/i18n/told.ts';
import { faultsOf, SheetFaults } from '../../../src/core/sheets/sheet-faults.ts';

const thrownAt = (error: Error, ...places: string[]) =>
  Object.assign(error, { stack: [`${error.name}: ${error.message}`, ...places].join('\n') });

test('a slip in a template is told with its file and line', () => {
  const places = [
    '    at Array.map (<anonymous>)',
    '    at Leaflet (file:///home/loa/src/core/templates/leaflet.tsx:21:14)',
    '    at sheetTree (file:///home/loa/src/core/sheets/sheet-tree.ts:33:27)',
  ];
  const line = 'planFot is not defined (src/core/templates/leaflet.tsx:21)';
  expect(faultsOf(thrownAt(new ReferenceError('planFot is not defined'), ...places))).toEqual([
    { vi: line, en: line },
  ]);
});

test('what is thrown on purpose says all by itself', () => {
  const line = 'a symbol has a size.';
  const places = ['    at planBeside (file:///home/loa/src/core/templates/posters/symbol.tsx:89:22)'];
  expect(faultsOf(thrownAt(new Error('a symbol\nhas a size.'), ...places))).toEqual([{ vi: line, en: line }]);
  const told = toldIn({ vi: 'chữ thừa', en: 'a stray word' }, (say) => say);
  expect(faultsOf(told)).toEqual([{ vi: 'chữ thừa', en: 'a stray word' }]);
  expect(faultsOf(new SheetFaults([told.words, told.words]))).toHaveLength(2);
});

test('words that are the same in every language are said once', () => {
  expect(toldIn({ vi: 'x', en: 'x' }, (say) => say).message).toBe('x');
  expect(toldIn({ vi: 'thừa', en: 'stray' }, (say) => say).message).toBe('thừa\nstray');
});
