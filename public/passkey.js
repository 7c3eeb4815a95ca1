/**
 * Asks the browser for a passkey and posts its answer with the form it stands in. The pages work without: where this
 * does not run, or the browser knows no passkeys, the form stays hidden and one signs in with password and code.
 */
const ways = {
  enter: (options) =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  add: (options) =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
};
const known =
  window.isSecureContext &&
  typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === 'function' &&
  typeof window.PublicKeyCredential?.parseCreationOptionsFromJSON === 'function';

for (const form of known ? document.querySelectorAll('form[data-passkey]') : []) {
  const answer = form.querySelector('input[name=answer]');
  const refusal = form.querySelector('[data-refused]');
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    if (answer.value !== '') return;
    event.preventDefault();
    refusal.hidden = true;
    try {
      const credential = await ways[form.dataset.passkey](JSON.parse(form.dataset.options));
      answer.value = JSON.stringify(credential.toJSON());
      form.requestSubmit();
    } catch {
      // given up, timed out or not possible here: the browser does not say which
      answer.value = '';
      refusal.hidden = false;
    }
  });
}
