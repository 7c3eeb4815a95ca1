import { asOwner, startServer } from './database';
import { loadPeople } from './loading';
import { measureDownloads } from './open-data';
const [, , base = '1000', times = '5'] = process.argv;
const server = await startServer();
try {
  const database = await server.make('mult');
  const { slugs } = await loadPeople(database, Number(base), () => {});
  console.log('loaded', new Date().toISOString());
  await asOwner(database, async (owner) => {
    await owner.query('SET session_replication_role = replica');
    await owner.query(`INSERT INTO record.sheet SELECT s.number + ${base} * k, s.slug || '-copy-' || k, s.sheet || jsonb_build_object('number', s.number + ${base} * k, 'slug', s.slug || '-copy-' || k) FROM record.sheet s, generate_series(1, ${Number(times) - 1}) k`);
    await owner.query(`INSERT INTO record.person (number, slug, name, sort_name, named, edition_seq, edition_number, published_at, custody_group, confirmed, confirmed_from, confirmed_year, documents, demands, affiliations, provisions, places, row) SELECT p.number + ${base} * k, p.slug || '-copy-' || k, name, sort_name, named, edition_seq, edition_number, published_at, custody_group, confirmed, confirmed_from, confirmed_year, documents, demands, affiliations, provisions, places, row FROM record.person p, generate_series(1, ${Number(times) - 1}) k`);
    await owner.query('ANALYZE');
    const { rows } = await owner.query('SELECT count(*) FROM record.sheet');
    console.log(rows[0], new Date().toISOString());
  });
  const figures = await measureDownloads({ people: Number(base) * Number(times), database, slugs });
  for (const one of figures) console.log(one.name, one.value.toFixed(1), one.unit, one.ratio?.toFixed(1) ?? '', one.note);
} finally {
  await server.stop();
}
process.exit(0);
