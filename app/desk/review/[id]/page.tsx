import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { assign, decide, takeBack } from '@/app/desk/review/[id]/actions';
import { foresee } from '@/app/desk/review/[id]/preview';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { PostForm } from '@/components/desk/post-form';
import { ReviewForm } from '@/components/desk/review-form';
import { Decision } from '@/components/review/decision';
import { AlsoPublished, RecordChange } from '@/components/review/records';
import { TermsChange } from '@/components/review/terms';
import { Together } from '@/components/review/together';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { asEditor } from '@/lib/accounts/actor';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { writers } from '@/lib/db/writers';
import { readsAlone } from '@/lib/review/alone';
import { listReaders, listWaitingWith, readDecided, readReview } from '@/lib/review/read';

interface Address {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') };
}

/** What a second reader reads before readers do, and decides about. */
export default async function ReviewPage({ params, searchParams }: Address) {
  const actor = await requireActor();
  const id = rowNumber.safeParse((await params).id);
  const review = id.success ? await readReview(actor, id.data) : null;
  if (review === null) notFound();
  const t = await getTranslations('review');
  const { proposedBy, proposedAt, note, decision, documentId, personNumber } = review;
  const over = [
    t(`of.${review.of}`),
    t('sent', { name: proposedBy.name }),
    <Moment key="since" at={proposedAt} />,
    ...(personNumber === null
      ? []
      : [
          <a key="person" href={`/desk/people/${personNumber}`}>
            {t('everything')}
          </a>,
        ]),
  ];
  const frame = frameOf(actor, 'review');
  if (decision !== null) {
    return (
      <DeskPage title={review.name} over={over} signedIn={frame}>
        <Notice
          title={t('decided', { decision: t(`decision.${decision}`), name: review.decidedBy?.name ?? '' })}
        >
          {review.remark}
        </Notice>
        <a href="/desk/review">{t('back')}</a>
      </DeskPage>
    );
  }
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const beside = documentId === null ? [] : await listWaitingWith(actor, documentId);
  const { main, together, also, terms } = await foresee(review, beside, now);
  const own = proposedBy.id === actor.accountId;
  const editor = asEditor(actor);
  const alone = own && (await readsAlone(writers(), actor.accountId));
  const mayDecide = !own && editor !== null;
  const toDecide = (
    <a key="decide" href="#decide">
      {t('to_decide')}
    </a>
  );
  const allTicked = (await searchParams).tick === 'all';
  return (
    <DeskPage
      title={review.name}
      over={[...over, toDecide]}
      skipTo={{ id: 'decide', words: t('skip_to_decide') }}
      signedIn={frame}
    >
      {note !== null && (
        <Notice title={t('note', { name: proposedBy.name })}>
          <p className="whitespace-pre-line">{note}</p>
        </Notice>
      )}
      {review.proposal !== null && (
        <Notice
          title={t(`acts.${review.proposal.act}`, { ...(await namesOf(review.proposal)), name: review.name })}
        >
          <p>{t('rests_on', { source: review.proposal.source })}</p>
        </Notice>
      )}
      {main.refused !== null && <Notice tone="wrong">{t(`refused.${main.refused}`)}</Notice>}
      <ReviewForm action={own && !alone ? takeBack : decide}>
        <input type="hidden" name="review" value={review.id} />
        <input type="hidden" name={`fingerprint.${review.id}`} value={main.fingerprint} />
        <Section id="change" title={review.of === 'document' ? t('document') : t('change')}>
          {main.record !== null ? (
            <RecordChange record={main.record} today={today} />
          ) : (
            terms.length === 0 && <p className="text-ink-2">{t('no_change')}</p>
          )}
          <TermsChange terms={terms} />
          <AlsoPublished records={also} />
        </Section>
        {review.of === 'document' && (
          <Together
            address={`/desk/review/${review.id}`}
            rows={together.map(({ review: each, ...shown }) => ({
              ...shown,
              id: each.id,
              name: each.name,
              own: !alone && each.proposedBy.id === actor.accountId,
            }))}
            allTicked={allTicked}
            today={today}
          />
        )}
        <Section id="decide" title={t('decide')} aside={t('decide_aside')}>
          {alone ? (
            <>
              <p className="mb-3 max-w-[42rem]">{t('alone')}</p>
              <Button primary name="decision" value="approve" disabled={main.refused !== null}>
                {t('approve')}
              </Button>
            </>
          ) : own ? (
            <>
              <p className="mb-3 max-w-[42rem]">{t('take_back_what')}</p>
              <Button>{t('take_back')}</Button>
            </>
          ) : mayDecide ? (
            <Decision mayApprove={main.refused === null} />
          ) : (
            <p>{t('contributor')}</p>
          )}
        </Section>
      </ReviewForm>
      {alone && (
        <Section id="back" title={t('take_back')}>
          <ReviewForm action={takeBack}>
            <input type="hidden" name="review" value={review.id} />
            <p className="mb-3 max-w-[42rem]">{t('take_back_what')}</p>
            <Button>{t('take_back')}</Button>
          </ReviewForm>
        </Section>
      )}
      {editor !== null && (
        <Section id="reader" title={t('reader')} aside={t('reader_aside')}>
          <PostForm
            action={assign}
            submit={t('assign')}
            hidden={{ review: String(review.id) }}
            fields={[
              {
                name: 'reader',
                label: t('columns.reader'),
                type: 'select',
                options: [
                  { value: 'anybody', words: t('anybody') },
                  ...(await listReaders(editor))
                    .filter((each) => each.id !== proposedBy.id)
                    .map((each) => ({ value: String(each.id), words: each.name })),
                ],
              },
            ]}
          />
        </Section>
      )}
    </DeskPage>
  );

  function namesOf(proposal: NonNullable<typeof review>['proposal']) {
    if (proposal === null) throw new Error('no decision');
    return readDecided(actor, proposal);
  }
}
