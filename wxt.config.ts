import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packageAssets } from './tools/package-assets.ts';

/**
 * The one policy of every extension page and of the background: nothing but the package's own files, and no connection outside it but to
 * where look-ups go.
 */
const EXTENSION_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' https://*.wikipedia.org https://www.wikidata.org; base-uri 'none'; form-action 'none'; frame-ancestors *";

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
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: {
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' },
    },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+S' },
      },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: 'Turn the marks on this page on or off',
      },
      // Firefox opens its sidebar by a command of its own.
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+D' } } }
        : {
            'open-panel': {
              suggested_key: { default: 'Alt+Shift+D' },
              description: 'Open the side panel',
            },
          }),
    },
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: EXTENSION_CSP },
    web_accessible_resources:
      browser === 'firefox'
        ? [{ resources: ['card.html'], matches: ['<all_urls>'] }]
        : [{ resources: ['card.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
    // Firefox takes an administrator's packs from its own policies and knows no schema for them.
    ...(browser === 'chrome' ? { storage: { managed_schema: 'managed_schema.json' } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
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
