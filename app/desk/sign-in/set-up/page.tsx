import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { startAgain } from '@/app/desk/sign-in/actions';
import { setUp } from '@/app/desk/sign-in/set-up/actions';
import { DeskPage } from '@/components/desk/desk-page';
import { FactorForm } from '@/components/desk/factor-form';
import { OfferedSecret } from '@/components/desk/offered-secret';
import { Button, ButtonLink } from '@/components/ui/button';
import { readActor, readHalfway, stagePath } from '@/lib/accounts/gate';
import { qrPath } from '@/lib/accounts/qr';
import { readProposedSecret } from '@/lib/accounts/second-factor';
import { totpAddress } from '@/lib/accounts/totp';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('factor'))('set_up_title') };
}

/**
 * For an editor or steward who has no second factor yet, after the password. The same page then shows the recovery
 * codes: whoever posted the right code is signed in when it comes back.
 */
export default async function SetUpPage() {
  const [half, actor] = await Promise.all([readHalfway(), readActor()]);
  if (half?.stage === 'code') redirect(stagePath.code);
  if (!half && !actor) redirect('/desk/sign-in');
  const secret = half && (await readProposedSecret(half, new Date()));
  const t = await getTranslations('factor');
  return (
    <DeskPage title={t('set_up_title')} signedIn={null}>
      <FactorForm
        action={setUp}
        words={{ code: t('first_code'), hint: t('first_code_hint'), submit: t('set_up_submit') }}
        offered={
          half && secret ? (
            <>
              <p className="mt-3 max-w-[36rem]">{t('set_up_why')}</p>
              <OfferedSecret secret={secret} qr={qrPath(totpAddress(secret, half.email))} />
            </>
          ) : null
        }
        onward={
          <ButtonLink href="/desk" primary>
            {t('to_desk')}
          </ButtonLink>
        }
        otherwise={
          <p className="mt-4">{actor ? <ButtonLink href="/desk">{t('to_desk')}</ButtonLink> : t('ended')}</p>
        }
      />
      {half && (
        <form action={startAgain} className="mt-6">
          <Button>{t('start_again')}</Button>
        </form>
      )}
    </DeskPage>
  );
}
