import { describe, expect, it, test } from 'vitest';
import { codesOf, detailOfStatus, isCode, isDoubted, plainValue } from '@/lib/importing/codes';
import { guessTargets } from '@/lib/importing/heads';
import { guessCode, likelyPeer, peerMeans, peers, peerValues } from '@/lib/importing/peers';

describe('what heads may mean', () => {
  test.each([
    [
      ['ID', 'Name', 'Other names', 'Status', 'Status date'],
      ['external_id', 'name', 'other_names', 'status', 'status_date'],
    ],
    [
      ['First name', 'Surname', 'Sex', 'Charges', 'Sentence'],
      ['given', 'family', 'gender', 'charge', 'sentence'],
    ],
    [
      ['ФИО', 'Статус', 'Дата задержания', 'Статья', 'Примечание'],
      ['name', 'status', 'status_date', 'charge', 'note'],
    ],
    [
      ['Аты-жөні', 'Жағдайы', 'Күні', 'Ескерту'],
      ['name', 'status', 'status_date', 'note'],
    ],
    [
      ['Custody status', 'Detention date', 'Source', 'Paragraph', 'Quote'],
      ['status', 'status_date', 'document', 'passage', 'quote'],
    ],
    [
      ['Name', 'Full name', 'Favourite colour'],
      ['name', null, null],
    ],
    [
      ['Notes', 'Comments'],
      ['note', 'note'],
    ],
  ])('%j', (heads, meant) => {
    expect(guessTargets(heads)).toEqual(meant);
  });
});

describe('lists of others', () => {
  it.each(peers)('every value of %s has a code of ours', (peer) => {
    for (const code of Object.values(peerValues[peer])) expect(isCode('status', code)).toBe(true);
  });

  it('every code of a status is a statement', () => {
    for (const code of codesOf.status) {
      expect(detailOfStatus(code, { place: null, provision: null, length: null })?.kind).toBe(
        code.split(':')[0],
      );
    }
  });

  test.each([
    ['cecc', 'REL', 'custody:at_liberty'],
    ['cecc', 'rel', 'event:release'],
    ['cecc', 'House', 'custody:house_arrest'],
    ['cecc', 'dth-r', 'note'],
    ['iran_prison_atlas', 'On furlough', 'custody:serving_sentence'],
    ['belarus', 'Open-type facility', 'custody:restricted'],
    ['belarus', 'correctional labour or fine', 'note'],
    ['russia', 'Died in custody', 'death:died_in_custody'],
    ['press_freedom_tracker', 'Pending appeal', 'charge:on_appeal'],
    ['press_freedom_tracker', 'house arrest', null],
  ] as const)('%s: %s', (peer, value, code) => {
    expect(peerMeans(peer, value)).toBe(code);
  });

  test.each([
    [['DET', 'REL', 'HOUSE'], 'cecc'],
    [['deprived of liberty', 'no information'], 'russia'],
    [['pending', 'dropped', 'acquitted'], 'press_freedom_tracker'],
    [['somewhere', 'else'], null],
    [[], null],
  ])('%j come from %s', (values, peer) => {
    expect(likelyPeer(values)).toBe(peer);
  });
});

test.each([
  ['status', 'house arrest', null, 'custody:house_arrest'],
  ['status', 'Под стражей', null, 'custody:held'],
  ['status', 'gone fishing', null, null],
  ['charge_stage', 'on trial', null, 'on_trial'],
  ['charge_stage', 'tri', 'cecc', 'on_trial'],
  ['gender', 'Ж', null, 'female'],
  ['designation', 'Prisoner of conscience', null, 'prisoner_of_conscience'],
  ['standing', 'Official', null, 'official'],
] as const)('%s %s by %s', (target, value, peer, code) => {
  expect(guessCode(target, value, peer)).toBe(code);
});

test('a sign of doubt is no part of a value', () => {
  expect(['DET ?', 'DET?', 'DET'].map(plainValue)).toEqual(['DET', 'DET', 'DET']);
  expect(['DET ?', 'DET'].map(isDoubted)).toEqual([true, false]);
});
