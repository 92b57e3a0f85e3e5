import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packageAssets } from './tools/package-assets.ts';

/** The one policy of every extension page: nothing but the package's own files, and no connection outside it. */
const EXTENSION_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  hooks: { 'build:publicAssets': packageAssets },
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description:
      'Context beside the news: who is named, who says so and through whom, and what international law says.',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: EXTENSION_CSP },
    web_accessible_resources:
      browser === 'firefox'
        ? [{ resources: ['card.html'], matches: ['<all_urls>'] }]
        : [{ resources: ['card.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
  vite: () => ({
    plugins: [preact()],
    build: { target: ['chrome125', 'firefox142'], cssTarget: ['chrome125', 'firefox142'] },
  }),
});
