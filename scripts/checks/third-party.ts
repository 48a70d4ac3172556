import { type Rule, everyPage, find } from './site.ts';

const loading = [
  'link[rel~="stylesheet"]',
  'link[rel~="preload"]',
  'link[rel~="modulepreload"]',
  'link[rel~="icon"]',
  'link[rel~="preconnect"]',
  'link[rel~="dns-prefetch"]',
  'script',
  'img',
  'source',
  'iframe',
  'video',
  'audio',
  'embed',
  'object',
  'use',
  'image',
].join();

/** Reading a page asks nothing of any other server. */
export const thirdParty: Rule = everyPage(({ html, document }) => {
  const elements = [...document.querySelectorAll(loading)].flatMap((element) =>
    ['src', 'href', 'srcset', 'data', 'poster']
      .map((name) => element.getAttribute(name) ?? '')
      .filter((address) => /^(https?:)?\/\//.test(address) || /\shttps?:\/\//.test(address)),
  );
  const styles = [...html.matchAll(/(?:url\(|@import)\s*['"]?((?:https?:)?\/\/[^'")\s]+)/g)].map(
    ([, url = '']) => url,
  );
  return [...elements, ...styles].map((address) => find((say) => say.thirdParty(address)));
});
