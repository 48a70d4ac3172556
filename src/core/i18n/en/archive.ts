import type { archive as vi } from '../vi/archive.ts';

export const archive: typeof vi = {
  readme: (folder) => [
    'This whole site runs from a USB stick, without a network and without installing anything.',
    '',
    `1. Unpack it and double-click ${folder}/index.html. Guides, directives, figures and files to print all open that way.`,
    `2. Making your own sheets, searching and playing slides need any server of static files, with the folder ${folder} as its root. Many computers have one of these:`,
    `     python3 -m http.server 8000 --directory ${folder}`,
    `     php -S 127.0.0.1:8000 -t ${folder}`,
    `     busybox httpd -f -p 8000 -h ${folder}`,
    `     caddy file-server --root ${folder} --listen :8000`,
    '   Then open http://127.0.0.1:8000/ in a browser. Others in the local network open it by this computer’s address.',
  ],
};
