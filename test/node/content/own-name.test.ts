import { expect, test } from 'vitest';
import { messages } from '../../../src/core/i18n/messages.ts';
import { pathOf } from '../../../src/core/domain/routes.ts';
import { readOnce } from '../../read-once.ts';

test.each([
  ['vi', /của chính mình/, /[Đđ]ừng ghi (tên )?cơ quan khác/, /Đơn vị của bạn/],
  ['en', /its own name/, /never (put )?another/i, /Your own body/],
] as const)(
  'in %s the answer on printing and the designer say one rule: an office’s own name, never another’s',
  async (locale, own, never, ownBody) => {
    const { faq } = await readOnce('content');
    const answer = faq.find((entry) => entry.slug === 'may-i-print-the-posters' && entry.locale === locale);
    expect(answer?.body).toMatch(own);
    expect(answer?.body).toMatch(never);
    expect(answer?.body).toContain(`](${pathOf({ kind: 'designer' }, locale)})`);
    const { office } = messages[locale].designer.hints;
    expect(office).toMatch(ownBody);
    expect(office).toMatch(never);
  },
);
