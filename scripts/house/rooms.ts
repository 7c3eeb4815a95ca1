/** Rooms of lib: only planned ones, each with a closed set of files. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Tally } from './tally';

const planShape = z.object({
  everyRoomHolds: z.array(z.string()),
  shapes: z.array(z.string()),
  rooms: z.record(
    z.string(),
    z.object({
      wing: z.enum(['shared', 'casework', 'door', 'record']),
      opens: z.array(z.string()),
      holds: z.array(z.string()),
      folders: z.array(z.string()).optional(),
    }),
  ),
  components: z.object({ opens: z.array(z.string()) }),
});

export function checkRooms(tally: Tally, root: string, files: string[]): void {
  const plan = planShape.parse(JSON.parse(readFileSync(path.join(root, 'lib/floor-plan.json'), 'utf8')));
  const unplanned: string[] = [];
  const strangers: string[] = [];
  const present = new Set<string>();
  for (const file of files) {
    if (!file.startsWith('lib/') || file === 'lib/floor-plan.json') continue;
    const [room = '', ...rest] = file.slice('lib/'.length).split('/');
    const planned = plan.rooms[room];
    if (!planned || rest.length === 0) {
      unplanned.push(`${file}: lib/${room} is not in lib/floor-plan.json`);
      continue;
    }
    if (rest.length > 1) {
      if (!planned.folders?.includes(rest[0] ?? ''))
        strangers.push(`${file}: lib/${room} has no such folder in its plan`);
      continue;
    }
    const noun = (rest[0] ?? '').replace(/(\.db)?(\.test)?\.(tsx?|json)$/, '');
    present.add(`${room}/${noun}`);
    if (!plan.everyRoomHolds.includes(noun) && !planned.holds.includes(noun)) {
      strangers.push(`${file}: name it in lib/floor-plan.json, if it is a noun of its own`);
    }
  }
  tally.check('every room of lib is planned', unplanned);
  tally.check('every room holds only files of its plan', strangers);
  const gone = Object.entries(plan.rooms).flatMap(([room, { holds }]) =>
    holds
      .filter((noun) => !present.has(`${room}/${noun}`))
      .map((noun) => `lib/${room}/${noun} is planned but not there`),
  );
  tally.check('the floor plan names no file that is gone', gone);
  const rooms = new Set(Object.keys(plan.rooms));
  const doors = [...Object.values(plan.rooms), plan.components].flatMap(({ opens }) => opens);
  tally.check(
    'every door of the floor plan leads somewhere',
    [...doors, ...plan.shapes]
      .filter((one) => one !== 'shapes' && !(one.includes('/') ? present.has(one) : rooms.has(one)))
      .map((one) => `"${one}" is neither a room nor a file of one`),
  );
}
