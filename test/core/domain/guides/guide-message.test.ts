import { expect, test } from 'vitest';
import { guideMessage, messageLinks } from '../../../../src/core/domain/guides/guide-message.ts';

const guide = {
  title: 'Đọc đồng hồ',
  body: `Lời dẫn. {{source board}}

## Mở nắp

1. {{screen meter 1}} Mở **nắp**. {{source board}}
2. Nhìn số.

## Cần biết

- Không phải bước.`,
};

test('a guide becomes a message of its steps, without marks, between what comes first and last', () => {
  expect(guideMessage(guide, { first: 'Tư liệu.', last: 'https://loa.example/a/' })).toBe(
    'Tư liệu.\n\nĐọc đồng hồ\n\nMở nắp\n1. Mở nắp.\n2. Nhìn số.\n\nhttps://loa.example/a/',
  );
  expect(guideMessage(guide, {})).toBe('Đọc đồng hồ\n\nMở nắp\n1. Mở nắp.\n2. Nhìn số.');
});

test('a message keeps its words in the address that opens it', () => {
  const { sms, mail } = messageLinks('Nước & điện', 'Đọc: a=b&c');
  expect(new URL(sms).searchParams.get('body')).toBe('Đọc: a=b&c');
  expect(new URL(mail).searchParams.get('subject')).toBe('Nước & điện');
  expect(new URL(mail).searchParams.get('body')).toBe('Đọc: a=b&c');
});
