import { createTransport } from 'nodemailer';

/** A letter in plain text. It never holds anything of a case: mail is read on its way. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** not_set: this installation sends no mail. failed: it tried, and the server did not take it. */
export type Sent = 'sent' | 'failed' | 'not_set';

/** Longest wait for one step of the exchange: whoever posted the form waits as long. */
const maxStepMs = 5_000;

/** Whether this installation sends mail: HABEAS_SMTP_URL and HABEAS_MAIL_FROM are set. */
export function sendsMail(): boolean {
  return Boolean(process.env.HABEAS_SMTP_URL && process.env.HABEAS_MAIL_FROM);
}

/**
 * Sends one letter to one address and says what came of it; never throws, since what it tells about is done
 * already. Of a failure the log gets the kind alone, no address and no text.
 */
export async function sendLetter({ to, subject, text }: Letter): Promise<Sent> {
  const { HABEAS_SMTP_URL: url, HABEAS_MAIL_FROM: from } = process.env;
  if (!url || !from) return 'not_set';
  const transport = createTransport(url, { from });
  try {
    // an address as an object is taken as one address, whatever signs stand in it
    const letter = { to: { name: '', address: to }, subject, text };
    const told = await withinTime(
      transport.sendMail({ ...letter, disableFileAccess: true, disableUrlAccess: true }),
    );
    return told.rejected.length === 0 ? 'sent' : 'failed';
  } catch (error) {
    const kind = error instanceof Error && 'code' in error ? String(error.code) : 'failed';
    console.error(`mail: ${kind}`);
    return 'failed';
  } finally {
    transport.close();
  }
}

function withinTime<Outcome>(work: Promise<Outcome>): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('too late'), { code: 'ETIMEDOUT' })),
      maxStepMs * 2,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
