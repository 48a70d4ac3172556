/**
 * Which parts of the programs of pages are one file each, so that a page asks for few. A group takes with it all that
 * its parts import; what no group takes, the bundler shares out.
 */
export const pageFiles = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|zustand|zundo)[\\/]/, priority: 2 },
  // what every program begins with
  {
    name: 'small',
    test: /preload-helper|browser[\\/]parts[\\/](after-paint|trusted-url)|i18n[\\/](locales|fallback|fold|format)\.ts/,
    priority: 1,
  },
  { name: 'offline', test: /browser[\\/]offline[\\/](kept|keep-needs|register)/ },
  { name: 'player', test: /i18n[\\/]\w+[\\/]player/ },
  // what a design is, its address, and the way to the worker
  {
    name: 'design',
    test: /core[\\/]places[\\/]designs?\.ts|designer[\\/]address|formats[\\/]format-name|worker[\\/]client/,
  },
  {
    name: 'forms',
    test: /browser[\\/](designer[\\/](use-preview|Layers)|parts[\\/](save-file|LogoField|SheetFields))/,
  },
];
