import { shelfHead, shelfPage } from '@/app/(reader)/terms';

export const generateMetadata = () => shelfHead('charges');

export default function Page() {
  return shelfPage('charges');
}
