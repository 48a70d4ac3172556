import type { LocaleId } from '../../i18n/locales.ts';
import { type Messages, messages } from '../../i18n/messages.ts';
import type { Campaign } from '../../schema/campaign.ts';
import { endedOf } from '../ended.ts';

/** What a text is for. */
export type Use = keyof Messages['channels']['heads'];

/** What stands on top of a text so that nobody uses it: of a campaign that is over, else nothing. */
const headOf = (campaign: Campaign, use: Use, locale: LocaleId): string | undefined =>
  endedOf(campaign) && messages[locale].channels.heads[use];

type Sending = { readonly campaign: Campaign; readonly locale: LocaleId };

/** A text as it leaves the portal, where it may go on alone. The head of a message counts in its length. */
export function asSent(text: string, use: Use, { campaign, locale }: Sending): string {
  const head = headOf(campaign, use, locale);
  return head === undefined ? text : `${head}${use === 'message' ? ' ' : '\n\n'}${text}`;
}
