import { englishSpeech } from '@/lib/language/speaker';
import { deliverNotices, type NoticeWords, sendsNotices } from '@/lib/mail/notices';

const roundMs = 60_000;

const words: NoticeWords = (links) => ({
  subject: englishSpeech.t('mail.notice_subject'),
  text: englishSpeech.t('mail.notice_text', links),
});

/** Every minute, tells by e-mail whom something waits for, as long as the process lives; nothing where no mail is sent. */
export function openRounds(tell: (sentence: string) => void): void {
  if (!sendsNotices()) return;
  let under = false;
  const round = async () => {
    if (under) return;
    under = true;
    try {
      await deliverNotices(words, new Date());
    } catch {
      tell('mail: what waits could not be looked up; it is tried again in a minute');
    } finally {
      under = false;
    }
  };
  setInterval(round, roundMs).unref();
}
