/** The rules of the house that a program can check. Prints what breaks them, and counts at the end. */
import path from 'node:path';
import { checkCatalog } from './house/catalog';
import { checkDoors } from './house/doors';
import { checkGates } from './house/gates';
import { checkRooms } from './house/rooms';
import { listTracked, Tally } from './house/tally';
import { checkWords } from './house/words';

const root = path.resolve(import.meta.dirname, '..');
const files = listTracked(root);
const tally = new Tally();
checkRooms(tally, root, files);
checkWords(tally, root, files);
checkDoors(tally, root, files);
checkGates(tally, root, files);
checkCatalog(tally, root, files);
tally.finish();
