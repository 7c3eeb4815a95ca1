import { expect, test } from 'vitest';
import { findReferences } from '@/lib/intake/reference-forms';

test.each([
  ['2021/2544(RSP)', 'procedure 2021/2544(RSP)'],
  ['(2022/2505(RSP))', 'procedure 2022/2505(RSP)'],
  ['COD(2005)0040', 'procedure 2005/0040(COD)'],
  ['2005/2010(INI)', 'procedure 2005/2010(INI)'],
  ['P9_TA(2021)0056', 'adopted P9_TA(2021)0056'],
  ['P8_TA-PROV(2019)0203', 'adopted P8_TA-PROV(2019)0203'],
  ['P7_TA(2012)0459', 'adopted P7_TA(2012)0459'],
  ['doceo/document/TA-9-2021-0056_EN.html', 'adopted P9_TA(2021)0056'],
  ['B7-0001/2012', 'tabled B7-0001/2012'],
  ['B-9-2022-0072_EN.html', 'tabled B9-0072/2022'],
  ['A9-0012/2022', 'tabled A9-0012/2022'],
  ['RC-B9-0144/2021', 'joint_motion RC-B9-0144/2021'],
  ['RC-9-2021-0144', 'joint_motion RC-B9-0144/2021'],
  ['PV\u00a011/02/2021\u00a0-\u00a06.2', 'minutes PV 11/02/2021 - 6.2'],
  ['A/HRC/RES/49/3', 'number A/HRC/RES/49/3'],
  ['A/HRC/WGAD/2021/33', 'number A/HRC/WGAD/2021/33'],
  ['CCPR/C/130/D/2535/2015', 'number CCPR/C/130/D/2535/2015'],
  ['A/RES/76/180', 'number A/RES/76/180'],
  ['A/HRC/49/L.5', 'number A/HRC/49/L.5'],
  ['Resolution 2372 (2021)', 'number Resolution 2372 (2021)'],
  ['Résolution 2372 (2021)', 'number Resolution 2372 (2021)'],
  ['Doc. 15282', 'number Doc. 15282'],
  ['H. RES. 1068', 'number H.Res.1068'],
  ['S. Res. 632', 'number S.Res.632'],
  ['H. Con. Res. 12', 'number H.Con.Res.12'],
  ['H.R. 6210', 'number H.R.6210'],
  ['Public Law 117-78', 'number Public Law 117-78'],
  ['52022IP0011', 'celex 52022IP0011'],
  ['EUT C 251 E, 31.8.2013, s. 93', 'journal EUT C 251 E, 31.8.2013, s. 93'],
])('%s', (text, expected) => {
  expect(findReferences(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual([expected]);
});

test('parts numbers that were run together, and says where each stands', () => {
  const text = 'P9_TA(2021)0056RC-B9-0144/2021';
  expect(findReferences(text).map(({ value, start, end }) => [value, text.slice(start, end)])).toEqual([
    ['P9_TA(2021)0056', 'P9_TA(2021)0056'],
    ['RC-B9-0144/2021', 'RC-B9-0144/2021'],
  ]);
});

test.each(['COVID-19', 'artiklarna 144.5 och 132.4', '100 Concrete Steps', '17/18', 'article 405'])(
  '%s is none',
  (text) => {
    expect(findReferences(text)).toEqual([]);
  },
);
