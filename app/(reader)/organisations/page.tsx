import { shelfHead, shelfPage } from '@/app/(reader)/terms';

export const generateMetadata = () => shelfHead('organisations');

export default function Page() {
  return shelfPage('organisations');
}
