import { accessibility as accessibilityEn } from './en/accessibility.ts';
import { siteMap as siteMapEn } from './en/site-map.ts';
import { channels as channelsEn } from './en/channels.ts';
import { commands as commandsEn } from './en/commands.ts';
import { coverage as coverageEn } from './en/coverage.ts';
import { designer as designerEn } from './en/designer.ts';
import { designerMany as designerManyEn } from './en/designer-many.ts';
import { faq as faqEn } from './en/faq.ts';
import { editions as editionsEn } from './en/editions.ts';
import { dataColumns as dataColumnsEn } from './en/data-columns.ts';
import { figurePages as figurePagesEn } from './en/figure-pages.ts';
import { kits as kitsEn } from './en/kits.ts';
import { materials as materialsEn } from './en/materials.ts';
import { places as placesEn } from './en/places.ts';
import { offline as offlineEn } from './en/offline.ts';
import { player as playerEn } from './en/player.ts';
import { search as searchEn } from './en/search.ts';
import { shop as shopEn } from './en/shop.ts';
import { site as siteEn } from './en/site.ts';
import type { LocaleId, StaffLocaleId } from './locales.ts';
import { accessibility } from './vi/accessibility.ts';
import { siteMap } from './vi/site-map.ts';
import { channels } from './vi/channels.ts';
import { commands } from './vi/commands.ts';
import { coverage } from './vi/coverage.ts';
import { designer } from './vi/designer.ts';
import { designerMany } from './vi/designer-many.ts';
import { faq } from './vi/faq.ts';
import { editions } from './vi/editions.ts';
import { dataColumns } from './vi/data-columns.ts';
import { figurePages } from './vi/figure-pages.ts';
import { kits } from './vi/kits.ts';
import { materials } from './vi/materials.ts';
import { places } from './vi/places.ts';
import { offline } from './vi/offline.ts';
import { player } from './vi/player.ts';
import { search } from './vi/search.ts';
import { shop } from './vi/shop.ts';
import { site } from './vi/site.ts';
import { accessibility as accessibilityZh } from './zh/accessibility.ts';
import { siteMap as siteMapZh } from './zh/site-map.ts';
import { channels as channelsZh } from './zh/channels.ts';
import { coverage as coverageZh } from './zh/coverage.ts';
import { faq as faqZh } from './zh/faq.ts';
import { designer as designerZh } from './zh/designer.ts';
import { designerMany as designerManyZh } from './zh/designer-many.ts';
import { editions as editionsZh } from './zh/editions.ts';
import { dataColumns as dataColumnsZh } from './zh/data-columns.ts';
import { figurePages as figurePagesZh } from './zh/figure-pages.ts';
import { kits as kitsZh } from './zh/kits.ts';
import { materials as materialsZh } from './zh/materials.ts';
import { offline as offlineZh } from './zh/offline.ts';
import { player as playerZh } from './zh/player.ts';
import { search as searchZh } from './zh/search.ts';
import { shop as shopZh } from './zh/shop.ts';
import { site as siteZh } from './zh/site.ts';

/** Every word of the project's own for readers, area by area; Vietnamese gives the shape. */
const vi = {
  site,
  coverage,
  materials,
  channels,
  faq,
  kits,
  editions,
  shop,
  designer,
  designerMany,
  player,
  offline,
  figurePages,
  dataColumns,
  search,
  accessibility,
  siteMap,
};
export type Messages = typeof vi;

export const messages: Readonly<Record<LocaleId, Messages>> = {
  vi,
  en: {
    site: siteEn,
    coverage: coverageEn,
    materials: materialsEn,
    channels: channelsEn,
    faq: faqEn,
    kits: kitsEn,
    editions: editionsEn,
    shop: shopEn,
    designer: designerEn,
    designerMany: designerManyEn,
    player: playerEn,
    offline: offlineEn,
    figurePages: figurePagesEn,
    dataColumns: dataColumnsEn,
    search: searchEn,
    accessibility: accessibilityEn,
    siteMap: siteMapEn,
  },
  zh: {
    site: siteZh,
    coverage: coverageZh,
    materials: materialsZh,
    channels: channelsZh,
    designer: designerZh,
    designerMany: designerManyZh,
    player: playerZh,
    offline: offlineZh,
    figurePages: figurePagesZh,
    dataColumns: dataColumnsZh,
    search: searchZh,
    accessibility: accessibilityZh,
    siteMap: siteMapZh,
    faq: faqZh,
    kits: kitsZh,
    editions: editionsZh,
    shop: shopZh,
  },
};

const staffVi = { commands, places };
export type StaffMessages = typeof staffVi;

/** What commands say to those who run them. */
export const staffMessages: Readonly<Record<StaffLocaleId, StaffMessages>> = {
  vi: staffVi,
  en: { commands: commandsEn, places: placesEn },
};
