import path from 'node:path';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/language/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false, // the press compresses once and keeps the result
  agentRules: false,
  experimental: { agentUpgrade: false },
  turbopack: { root: path.resolve(import.meta.dirname) },
  // edtf's types are told apart by class name; a bundler's renaming breaks them
  serverExternalPackages: [
    'edtf',
    'pg',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@node-rs/argon2',
    'pdfkit',
    '@resvg/resvg-js',
  ],
  typescript: { ignoreBuildErrors: true }, // `npm test` runs tsc itself, once
};

export default withNextIntl(config);
