/** @type {import('next').NextConfig} */
export default {
  // Types are checked by `npm run check`, tests and tools included; a start must not wait for them.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // In development, phones on the room's network open the pages too.
  allowedDevOrigins: ['192.168.*.*', '10.*.*.*', '172.*.*.*'],
  devIndicators: false,
  // There is no picture to be resized, and whoever asked for one would write a line into the log.
  images: { unoptimized: true },
  // Messages come compiled (words/in-language.ts): nothing has to be parsed in a browser.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  // They find their own files beside themselves.
  serverExternalPackages: ['pdfkit', 'fontkit', 'subset-font'],
  // Browsers that have not yet read a page's head ask for it there.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  // Addresses of earlier versions that people may have kept.
  redirects: async () => [
    { source: '/colleague/:path*', destination: '/staff/:path*', permanent: true },
    {
      source: '/instructor/workshops/:id/paper',
      destination: '/instructor/workshops/:id/tabletop',
      permanent: true,
    },
  ],
};
