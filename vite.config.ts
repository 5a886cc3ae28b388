/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentSecurityPolicy } from './src/cli/content-security-policy.mjs';

/** Writes the policy into the built page, so that it holds on any static host; the dev server needs inline scripts. */
const policyInPage: Plugin = {
  name: 'kingside:content-security-policy',
  apply: 'build',
  transformIndexHtml: (page) =>
    page.replace(
      '<meta charset="utf-8" />',
      `$&\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`,
    ),
};

export default defineConfig({
  // Relative, so that the built folder works at any address.
  base: './',
  plugins: [
    react(),
    policyInPage,
    VitePWA({
      registerType: 'prompt',
      // src/app/offline.ts registers the worker; a script in the page would break the policy.
      injectRegister: false,
      includeManifestIcons: false,
      manifest: {
        name: 'Kingside',
        short_name: 'Kingside',
        description:
          'Place your customer’s people and your own as chess pieces, and see where the position is weak.',
        id: './',
        start_url: './',
        scope: './',
        display: 'standalone',
        theme_color: '#f6f4ef',
        background_color: '#f6f4ef',
        icons: [
          { src: 'icons/kingside.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icons/kingside-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/kingside-512.png', sizes: '512x512', type: 'image/png' },
          {
            src: 'icons/kingside-maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
        ],
        screenshots: [
          { src: 'screenshots/board.png', sizes: '1280x720', type: 'image/png', form_factor: 'wide' },
        ],
      },
      workbox: {
        // Shown by the browser's install prompt and the README, never offline.
        globIgnores: ['screenshots/**'],
        globPatterns: ['**/*.{html,js,css,woff2,svg,png,json,bin}'],
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        // The first page is in the worker's hands at once, so that it survives the network without a reload.
        clientsClaim: true,
        maximumFileSizeToCacheInBytes: 8_000_000,
      },
    }),
  ],
  resolve: { tsconfigPaths: true },
  worker: { format: 'es' },
  build: {
    // The size check follows it from the entry to what the first board loads.
    manifest: true,
    target: 'es2023',
    rolldownOptions: {
      output: {
        // What the first page needs stays one file: split by what panels and dialogs share, it would compress worse.
        codeSplitting: { groups: [{ name: 'start', test: /src\/app\/main\.tsx$/ }] },
      },
    },
  },
  test: { projects: ['tests/config/vitest.{node,browser}.config.ts'] },
});
