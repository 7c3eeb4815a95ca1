import { defineConfig } from 'prisma/config';

/** The schema is one file a room; connections are given at run time through the driver adapter. */
export default defineConfig({ schema: 'prisma/schema', migrations: { path: 'prisma/migrations' } });
