import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { begin, finish } from '@/app/desk/you/second-factor/actions';
import { DeskPage } from '@/components/desk/desk-page';
import { FactorForm } from '@/components/desk/factor-form';
import { OfferedSecret } from '@/components/desk/offered-secret';
import { PostForm } from '@/components/desk/post-form';
import { requireActor } from '@/lib/accounts/gate';
import { qrPath } from '@/lib/accounts/qr';
import { readFactor, readProposedSecret } from '@/lib/accounts/second-factor';
import { totpAddress } from '@/lib/accounts/totp';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('factor'))('title') };
}

/** Sets up a second factor, or another one: first who is there, then the secret, then the recovery codes. */
export default async function SecondFactorPage() {
  const actor = await requireActor();
  const [t, field, factor, secret] = await Promise.all([
    getTranslations('factor'),
    getTranslations('desk.fields'),
    readFactor(actor),
    readProposedSecret(actor, new Date()),
  ]);
  const back = <a href="/desk/you">{t('back')}</a>;
  return (
    <DeskPage title={t('title')} signedIn={frameOf(actor, 'you')}>
      <FactorForm
        action={finish}
        words={{ code: t('first_code'), hint: t('first_code_hint'), submit: t('set_up_submit') }}
        offered={
          secret === null ? null : (
            <OfferedSecret secret={secret} qr={qrPath(totpAddress(secret, actor.email))} />
          )
        }
        onward={back}
        otherwise={
          <>
            <p className="mt-3 max-w-[36rem]">{factor.since === null ? t('none') : t('change_what')}</p>
            <PostForm
              action={begin}
              submit={t('begin_submit')}
              fields={[
                {
                  name: 'password',
                  label: field('current'),
                  type: 'password',
                  autoComplete: 'current-password',
                },
                ...(factor.since === null
                  ? []
                  : [
                      {
                        name: 'code',
                        label: t('present_code'),
                        type: 'text' as const,
                        autoComplete: 'one-time-code',
                        maxLength: 40,
                      },
                    ]),
              ]}
            />
            <p className="mt-5">{back}</p>
          </>
        }
      />
    </DeskPage>
  );
}
