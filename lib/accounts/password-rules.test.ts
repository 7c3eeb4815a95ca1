import { describe, expect, it } from 'vitest';
import { passwordFault } from '@/lib/accounts/password-rules';

const own = ['Vera Example', 'vera.example@lists.test'];

describe('passwordFault', () => {
  it.each([
    ['', 'password_short'],
    ['eleven char', 'password_short'],
    ['қазақша сөз', 'password_short'],
    ['é'.repeat(6).normalize('NFD'), 'password_short'],
    ['x'.repeat(201), 'password_long'],
    ['aaaaaaaaaaaa', 'password_common'],
    ['abababababab', 'password_common'],
    ['xyzqxyzqxyzq', 'password_common'],
    ['123456789012', 'password_common'],
    ['11112222333344', 'password_common'],
    ['password1234', 'password_common'],
    ['P4$$w0rd2026!', 'password_common'],
    ['passwordpassword', 'password_common'],
    ['Qwertyuiop123!', 'password_common'],
    ['iloveyou123456', 'password_common'],
    ['Welcome-2026-2026', 'password_common'],
    ['habeas corpus 2026', null],
    ['habeascorpus2026', 'password_common'],
    ['correct horse battery staple', null],
    ['correcthorsebatterystaple', 'password_common'],
    ['Vera.Example.1987', 'password_common'],
    ['veraexample12345', 'password_common'],
    ['tulip harbour nine', null],
    ['жасыл терезе мен көл', null],
    ['4fG!9zQk#2pLw', null],
    ['rvqp-0kdm-22xz', null],
    ['k9$2m#7&4@1!8x', null],
    ['Password!@#$%^', 'password_common'],
  ])('%s: %s', (password, fault) => {
    expect(passwordFault(password, own)).toBe(fault);
  });
});
