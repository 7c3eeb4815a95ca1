import { describe, expect, test } from 'vitest';
import { addressOf } from '@/lib/fetching/addresses';
import { isOfficial, isPublicAddress, listHosts } from '@/lib/fetching/hosts';

const doceo = 'https://www.europarl.europa.eu/doceo/document';

describe('addresses of references', () => {
  test.each([
    ['P9_TA(2021)0056', 'sv', `${doceo}/TA-9-2021-0056_SV.html`],
    ['P10_TA-PROV(2025)0007', 'en', `${doceo}/TA-10-2025-0007_EN.html`],
    ['T9-0056/2021', 'fr', `${doceo}/TA-9-2021-0056_FR.html`],
    ['B9-0072/2022', 'en', `${doceo}/B-9-2022-0072_EN.html`],
    ['B9\u20110072/2022', 'de-AT', `${doceo}/B-9-2022-0072_DE.html`],
    [' RC-B9-0144/2021 ', 'en', `${doceo}/RC-9-2021-0144_EN.html`],
    ['RC9-144/2021', 'en', `${doceo}/RC-9-2021-0144_EN.html`],
    ['A9-0147/2020', 'en', `${doceo}/A-9-2020-0147_EN.html`],
    [
      '2021/2544(RSP)',
      'sv',
      'https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2021/2544(RSP)',
    ],
    [
      '2021/2544(rsp)',
      'fr',
      'https://oeil.europarl.europa.eu/oeil/fr/procedure-file?reference=2021/2544(RSP)',
    ],
    ['52021IP0056', 'sv', 'https://eur-lex.europa.eu/legal-content/SV/TXT/HTML/?uri=CELEX:52021IP0056'],
    ['CELEX:52021IP0056', 'en', 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:52021IP0056'],
    ['A/HRC/RES/49/3', 'ru', 'https://docs.un.org/ru/A/HRC/RES/49/3'],
    ['A/HRC/WGAD/2020/33', 'en', 'https://docs.un.org/en/A/HRC/WGAD/2020/33'],
    ['S/RES/2254 (2015)', 'en', 'https://docs.un.org/en/S/RES/2254%20(2015)'],
    ['117th Congress, H.Res. 1068', 'en', 'https://www.govinfo.gov/link/bills/117/hres/1068?link-type=html'],
    ['H.Res.1068 (117)', 'kk', 'https://www.govinfo.gov/link/bills/117/hres/1068?link-type=html'],
    [
      'S. Con. Res. 12, 118th Congress',
      'en',
      'https://www.govinfo.gov/link/bills/118/sconres/12?link-type=html',
    ],
  ])('%s in %s', (reference, language, page) => {
    expect(addressOf(reference, language)).toMatchObject({ ok: true, value: { page } });
  });

  test('the same words as files', () => {
    expect(addressOf('P9_TA(2021)0056', 'sv')).toMatchObject({
      value: { pdf: `${doceo}/TA-9-2021-0056_SV.pdf`, docx: `${doceo}/TA-9-2021-0056_SV.docx` },
    });
  });

  test.each([
    ['an unknown form', 'Letter of 5 May', 'en', 'unknown_reference'],
    ['nothing', '', 'en', 'unknown_reference'],
    ['a path', 'A9-0147/2020/../x', 'en', 'unknown_reference'],
    ['a symbol that climbs', 'A/../../x', 'en', 'unknown_reference'],
    ['a language of no Union text', 'B9-0072/2022', 'kk', 'language_not_published'],
    ['a language of no UN text', 'A/HRC/RES/49/3', 'sv', 'language_not_published'],
    ['a bill without its Congress', 'H.Res.1068', 'en', 'congress_needed'],
    ['a number of the Parliamentary Assembly', 'PACE Resolution 2445 (2022)', 'en', 'address_needed'],
    ['the same without its body', 'Resolution 2445 (2022)', 'en', 'address_needed'],
  ])('refuses %s', (_, reference, language, code) => {
    expect(addressOf(reference, language)).toMatchObject({ ok: false, reason: { code } });
  });

  test('an unknown form is told which are known', () => {
    const refusal = addressOf('nonsense', 'en');
    expect(refusal.ok ? '' : refusal.reason.values.known).toContain('P9_TA(2021)0056');
  });
});

describe('hosts', () => {
  test.each([
    ['www.europarl.europa.eu', true],
    ['europarl.europa.eu', true],
    ['europarl.europa.eu.evil.example', false],
    ['noteuroparl.europa.eu', false],
    ['localhost', false],
    ['127.0.0.1', false],
  ])('%s', (host, official) => {
    expect(isOfficial(host, listHosts({ NODE_ENV: 'test' }))).toBe(official);
  });

  test('a house may add names, but no addresses and no whole domains', () => {
    const added = listHosts({ NODE_ENV: 'test', HABEAS_FETCH_HOSTS: 'docs.body.example, com,*, [::1]' });
    expect(added).toContain('docs.body.example');
    expect(added.some((one) => ['com', '*', '[::1]', ''].includes(one))).toBe(false);
  });

  test.each([
    ['93.184.215.14', true],
    ['2606:4700::6810:84e5', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['192.0.2.1', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['fd00:ec2::254', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:93.184.215.14', true],
    ['2002:7f00:1::', false],
    ['64:ff9b::7f00:1', false],
    ['not an address', false],
  ])('%s is public: %s', (address, open) => {
    expect(isPublicAddress(address)).toBe(open);
  });
});
