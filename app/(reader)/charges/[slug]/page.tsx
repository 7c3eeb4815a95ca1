import { type TermDoor, termHead, termPage } from '@/app/(reader)/terms';

export const generateMetadata = (door: TermDoor) => termHead('charges', door);

export default function Page(door: TermDoor) {
  return termPage('charges', door);
}
