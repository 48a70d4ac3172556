import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { find, type Rule } from './site.ts';

/** One configuration, worked out once for all pages: the library's own loader does so anew for each. */
class OneConfig extends StaticConfigLoader {
  private config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(page: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.config ??= super.getConfigFor(page);
    return this.config;
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    extends: ['html-validate:recommended'],
    rules: {
      // Titles of official documents are as long as they are.
      'long-title': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      // Ids of sources may begin with a digit, as HTML allows.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** The HTML is valid, judged by html-validate. */
export const markup: Rule = async ({ pages }) => {
  const reports = await Promise.all(
    pages.map(async ({ path, html }) => ({ path, report: await validator.validateString(html, path) })),
  );
  return reports.flatMap(({ path, report }) =>
    report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector, ruleUrl }) => ({
        page: path,
        ...find((say) => say.markup(`${message}${selector ? ` (${selector})` : ''}`, ruleUrl ?? ruleId)),
      })),
    ),
  );
};
