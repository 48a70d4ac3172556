/** The parts of the site that are one page, or begin with one. */
export const siteParts = [
  ...(['home', 'guides', 'directives', 'duties', 'roles', 'faq', 'coverage', 'materials'] as const),
  ...(['designer', 'designerMany', 'figuresDesk', 'dailyReport'] as const),
  ...(['offline', 'about', 'sources', 'editions', 'search', 'siteMap', 'accessibility'] as const),
] as const;
export type SitePart = (typeof siteParts)[number];

/** A family, in the weights that are there. */
export type Font = { readonly name: string; readonly weights: readonly number[] };
type Fonts = { readonly headline: Font; readonly text: Font };

const latin = {
  headline: { name: 'Anton', weights: [400] },
  text: { name: 'Be Vietnam Pro', weights: [400, 600, 700, 800] },
} as const satisfies Fonts;

const han = {
  headline: { name: 'Noto Sans SC', weights: [900] },
  text: { name: 'Noto Sans SC', weights: [400, 700, 900] },
} as const satisfies Fonts;

/**
 * Every language that a campaign may speak, the default first; `campaign.yaml` names those that it does. With a row here
 * the compiler lists each word of ours that is still missing in it, and with a name there the build lists each text.
 */
export const locales = [
  {
    id: 'vi',
    tag: 'vi-VN',
    name: 'Tiếng Việt',
    path: '',
    fonts: latin,
    speech: { counts: 'vowels', perSecond: 3.5 },
    slugs: {
      home: '',
      guides: 'huong-dan',
      directives: 'chi-dao',
      duties: 'chi-dao/ai-lam-gi',
      roles: 'toi-la',
      faq: 'hoi-dap',
      coverage: 'ty-le-cai-dat',
      materials: 'tai-lieu',
      designer: 'thiet-ke',
      designerMany: 'thiet-ke/nhieu-noi',
      figuresDesk: 'so-lieu/nhap',
      dailyReport: 'so-lieu/bao-cao-ngay',
      offline: 'dung-khi-mat-mang',
      about: 'gioi-thieu',
      sources: 'nguon',
      editions: 'kiem-tra',
      search: 'tim-kiem',
      siteMap: 'so-do-trang',
      accessibility: 'tiep-can',
      texts: 'loi-van',
      largePrint: 'ban-chu-lon',
      screen: 'man-hinh',
      format: 'kho',
      days: 'tung-ngay',
      method: 'cach-tinh',
      changes: 'thay-doi',
      release: 'ban-cong-bo',
      data: 'du-lieu',
      metric: 'chi-so',
      area: 'noi',
    },
  },
  {
    id: 'en',
    tag: 'en-GB',
    name: 'English',
    path: 'en',
    fonts: latin,
    speech: { counts: 'vowels', perSecond: 3.5 },
    slugs: {
      home: '',
      guides: 'guides',
      directives: 'directives',
      duties: 'directives/who-does-what',
      roles: 'i-am',
      faq: 'faq',
      coverage: 'coverage',
      materials: 'materials',
      designer: 'design',
      designerMany: 'design/many',
      figuresDesk: 'figures/import',
      dailyReport: 'figures/daily-report',
      offline: 'offline',
      about: 'about',
      sources: 'sources',
      editions: 'check',
      search: 'search',
      siteMap: 'site-map',
      accessibility: 'accessibility',
      texts: 'texts',
      largePrint: 'large-print',
      screen: 'screen',
      format: 'format',
      days: 'day-by-day',
      method: 'method',
      changes: 'changes',
      release: 'releases',
      data: 'data',
      metric: 'metrics',
      area: 'places',
    },
  },
  {
    id: 'zh',
    tag: 'zh-Hans',
    name: '中文',
    path: 'zh',
    fonts: han,
    speech: { counts: 'letters', perSecond: 4 },
    slugs: {
      home: '',
      guides: 'zhinan',
      directives: 'zhishi',
      duties: 'zhishi/shui-zuo-shenme',
      roles: 'wo-shi',
      faq: 'wenda',
      coverage: 'anzhuanglv',
      materials: 'cailiao',
      designer: 'zhizuo',
      designerMany: 'zhizuo/piliang',
      figuresDesk: 'shuju/daoru',
      dailyReport: 'shuju/ribao',
      offline: 'lixian',
      about: 'guanyu',
      sources: 'laiyuan',
      editions: 'hedui',
      search: 'sousuo',
      siteMap: 'ditu',
      accessibility: 'wuzhangai',
      texts: 'wengao',
      largePrint: 'dazi',
      screen: 'pingmu',
      format: 'chicun',
      days: 'zhuri',
      method: 'fangfa',
      changes: 'biangeng',
      release: 'fabu',
      data: 'shuju',
      metric: 'zhibiao',
      area: 'difang',
    },
  },
] as const satisfies readonly Locale[];

type Locale = {
  /** Key of a text in this language, as in `{ vi: …, en: … }`. */
  readonly id: string;
  /** BCP 47 tag for `lang`, `Intl` and PDF `/Lang`. */
  readonly tag: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** First segment of its addresses; empty for the default language. */
  readonly path: string;
  /** Fonts of its sheets, each in the weights that are there; letters of Vietnamese names are in them all. */
  readonly fonts: Fonts;
  /**
   * Syllables that a loudspeaker announcer reads in a second, pauses included, counted as groups of vowels, or one for
   * each letter. A choice: no source gives one for grassroots radio; newsreaders are quicker, a street needs it slower.
   */
  readonly speech: { readonly counts: 'vowels' | 'letters'; readonly perSecond: number };
  /** Addresses of the parts of the site, below `path`. */
  readonly slugs: Readonly<Record<SlugName, string>>;
};

type SlugName =
  | SitePart
  /** Below a venue, and below the materials. */
  | 'texts'
  | 'largePrint'
  | 'screen'
  | 'format'
  /** Below the coverage page. */
  | 'days'
  | 'method'
  | 'changes'
  | 'release'
  | 'data'
  | 'metric'
  | 'area';

export type LocaleId = (typeof locales)[number]['id'];
export const localeIds = locales.map((locale) => locale.id);
export const defaultLocale: LocaleId = locales[0].id;

/** The languages of those who run the commands: faults and what commands say are in these. */
export const staffLocaleIds = ['vi', 'en'] as const satisfies readonly LocaleId[];
export type StaffLocaleId = (typeof staffLocaleIds)[number];

/** In which of them somebody is told what is wrong who reads another, or a page whose language is not known. */
export const staffLocaleFor = (id: string | undefined): StaffLocaleId =>
  staffLocaleIds.find((staff) => staff === id) ?? 'en';

/** The row of a language. */
export const localeOf = (id: LocaleId): (typeof locales)[number] =>
  locales.find((locale) => locale.id === id) ?? locales[0];

/** A language's tag, such as `vi-VN`. */
export const tagOf = (locale: LocaleId): string => localeOf(locale).tag;

/** The same without its country, for readers anywhere: `vi`. */
export const hreflangOf = (locale: LocaleId): string => tagOf(locale).replace(/-[A-Z]{2}$/, '');
