import { type TermDoor, termHead, termPage } from '@/app/(reader)/terms';

export const generateMetadata = (door: TermDoor) => termHead('places', door);

export default function Page(door: TermDoor) {
  return termPage('places', door);
}
