import type { Plugin } from 'vite';

/** Lets the browser fetch the face that the first screen is set in together with the script, not after the styles. */
export function preloadFont(name: string): Plugin {
  let base = '/';
  return {
    name: 'preload-font',
    apply: 'build',
    configResolved(config) {
      ({ base } = config);
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const file = Object.keys(bundle).find((path) => new RegExp(`${name}-[^-.]+\\.woff2$`).test(path));
        if (file === undefined) throw new Error(`no font called ${name} was built`);
        return [
          {
            tag: 'link',
            injectTo: 'head',
            attrs: {
              rel: 'preload',
              href: `${base}${file}`,
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
            },
          },
        ];
      },
    },
  };
}
