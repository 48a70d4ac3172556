import type { Content } from '../../core/domain/content.ts';
import { languagesOf } from '../../core/formats/language.ts';
import type { Formats } from '../../core/sheets/job.ts';

/** `<venue>/<format>.<language>`, with or without an ending. */
const SHEET_FILE = /^([\w-]+)\/([\w-]+)\.([a-z]{2}(?:-[a-z]{2})?)(\.[\w.]+)?$/;

/**
 * Why there is no such file of a sheet, for who draws one and mistook its name or has not listed it yet: `made` are the
 * files that the sheet has, if there is one. Undefined where the name is not one of a sheet.
 */
export function whyMissing(
  { campaign, venues }: Content,
  formats: Formats,
  { file, made }: { readonly file: string; readonly made: readonly string[] },
): string | undefined {
  const [, place, id, language] = SHEET_FILE.exec(file) ?? [];
  if (!place || !id || !language) return undefined;
  const venue = venues.find((each) => each.id === place);
  if (!venue) return `There is no place "${place}". Use one of ${venues.map((each) => each.id).join(', ')}.`;
  const format = Object.hasOwn(formats, id) ? formats[id] : undefined;
  if (!format) return `There is no format "${id}". Use one of ${Object.keys(formats).join(', ')}.`;
  if (!venue.formats.includes(id))
    return `venues/${place}/venue.yaml does not list "${id}" under "formats". Add it there.`;
  const languages: readonly string[] = languagesOf(format, campaign.languages);
  if (!languages.includes(language))
    return `"${id}" is not made in "${language}". Use one of ${languages.join(', ')}.`;
  return `${place}/${id}.${language} is not made as "${file}". Use one of ${made.join(', ')}.`;
}
