'use client';

import { Failure } from '@/components/shell/failure';
import './globals.css';

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <Failure number={error.digest ?? null} />
      </body>
    </html>
  );
}
