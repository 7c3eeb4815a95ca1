import { shelfHead, shelfPage } from '@/app/(reader)/terms';

export const generateMetadata = () => shelfHead('places');

export default function Page() {
  return shelfPage('places');
}
