import { writeJsonLines } from '@/lib/exports/files/json-lines';
import { writeTables } from '@/lib/exports/files/tables';
import { readWholeRecord, type WholeRecord } from '@/lib/exports/files/whole';
import { writeEntities } from '@/lib/exports/ftm/write';

type Sink = (chunk: Uint8Array | string) => Promise<void>;
type Writer = (whole: WholeRecord, site: string, sink: Sink) => Promise<void>;

const files = {
  '/data/record.jsonl': {
    contentType: 'application/jsonl; charset=utf-8',
    name: 'habeas-{edition}.jsonl',
    writer: writeJsonLines,
  },
  '/data/record.csv.zip': {
    contentType: 'application/zip',
    name: 'habeas-{edition}.csv.zip',
    writer: writeTables,
  },
  '/data/record.ftm.json': {
    contentType: 'application/json+ftm; charset=utf-8',
    name: 'habeas-{edition}.ftm.json',
    writer: writeEntities,
  },
} satisfies Record<string, { contentType: string; name: string; writer: Writer }>;

/** Downloads of the whole record, by the path they stand at. `site`: the address that links in them begin with. */
export function downloads(site: string) {
  return new Map(
    Object.entries(files).map(([path, { contentType, name, writer }]) => [
      path,
      { contentType, name, write: (sink: Sink) => writeWhole(writer, site, sink) },
    ]),
  );
}

async function writeWhole(writer: Writer, site: string, sink: Sink): Promise<number> {
  return readWholeRecord(async (whole) => {
    await writer(whole, site, sink);
    return whole.newest?.seq ?? 0;
  });
}
