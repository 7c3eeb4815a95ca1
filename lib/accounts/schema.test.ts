import { expect, it } from 'vitest';
import {
  acceptForm,
  codeForm,
  factorForm,
  inviteForm,
  passwordForm,
  resetForm,
  signInForm,
} from '@/lib/accounts/schema';

const sentAlong = {
  role: 'steward',
  accountId: '2',
  revokedAt: '',
  passedAt: 'now',
  next: '//elsewhere.example',
};

// the role of an invitation is the one field of these that a form may send, and only a steward's form
it.each([
  ['acceptForm', acceptForm, { name: 'Edda', email: 'edda@lists.test', password: 'x', again: 'x' }, {}],
  ['signInForm', signInForm, { email: 'edda@lists.test', password: 'x' }, {}],
  ['passwordForm', passwordForm, { current: 'x', password: 'y', again: 'y' }, {}],
  ['codeForm', codeForm, { code: '123456' }, {}],
  ['factorForm', factorForm, { password: 'x', code: '123456' }, {}],
  ['inviteForm', inviteForm, {}, { role: 'steward', to: null }],
  ['resetForm', resetForm, { id: '7', why: 'Lost.' }, { id: 7 }],
] as const)('%s takes its own fields and nothing that is sent along', (_, form, own, read) => {
  expect(form.parse({ ...sentAlong, ...own })).toEqual({ ...own, ...read });
});
