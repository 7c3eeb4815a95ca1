import { startServer } from '/work/main/scripts/bench/database';
import { measureImporting } from '/work/main/scripts/bench/importing';
const server = await startServer();
try {
  const f = await measureImporting(server, Number(process.argv[2] ?? 300));
  for (const one of f) console.log(one.name, one.value, one.note);
} finally { await server.stop(); }
process.exit(0);
