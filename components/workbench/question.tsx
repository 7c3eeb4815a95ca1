'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, freshForm } from '@/components/desk/form-state';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { AddedFields, type AddedFieldsProps } from '@/components/workbench/added-fields';
import { CandidateRow } from '@/components/workbench/candidate-row';
import { NewcomerFields } from '@/components/workbench/newcomer-fields';
import { SaidRows } from '@/components/workbench/said-rows';
import type { CandidateShape, NewcomerShape, SuggestionShape } from '@/components/workbench/shapes';

export interface QuestionProps extends Pick<AddedFieldsProps, 'kinds' | 'provisions' | 'passages'> {
  action: FormAction;
  mention: { id: number; revision: number; surface: string };
  /** Label of the passage the name stands in. */
  passage: string;
  language: string;
  candidates: CandidateShape[];
  suggestions: SuggestionShape[];
  newcomer: NewcomerShape;
}

/** One question at a time: whom a name means, and what its passage says of them. Whole without a script. */
export function Question(props: QuestionProps) {
  const { mention, candidates, suggestions, newcomer, language } = props;
  const t = useTranslations('workbench');
  const [state, post] = useActionState(props.action, freshForm);
  const { values, faults } = state;
  const first = candidates[0]?.verdict === 'different' ? undefined : candidates[0];
  const chosen = values.who ?? (first ? `known:${first.number}` : 'new');
  const ticked = values.said?.split(' ');
  const typed = (name: keyof NewcomerShape) => values[`new-${name}`] ?? newcomer[name];
  return (
    <form action={post} id="question">
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      <input type="hidden" name="mention" value={mention.id} />
      <input type="hidden" name="revision" value={mention.revision} />
      <input type="hidden" name="shown" value={candidates.map(({ number }) => number).join(' ')} />
      <fieldset className="border-t-2 border-ink pt-2">
        <legend className="float-left mb-1 w-full font-serif text-lead font-semibold">{t('who')}</legend>
        <ul className="clear-both">
          {candidates.map((candidate) => (
            <CandidateRow
              key={candidate.number}
              candidate={candidate}
              chosen={chosen === `known:${candidate.number}`}
              fresh={chosen === `known:${candidate.number}`}
            />
          ))}
          <li className="border-b border-rule-2 [&:has(input[value=new]:not(:checked))_.newcomer]:hidden">
            <label className="grid cursor-pointer grid-cols-[1.5rem_minmax(0,1fr)] gap-x-1.5 py-2">
              <input
                type="radio"
                name="who"
                value="new"
                defaultChecked={chosen === 'new'}
                data-first={chosen === 'new' ? '' : undefined}
                className="mt-1.5 size-4 accent-focus"
              />
              <span>{t('new_person')}</span>
            </label>
            <div className="newcomer pl-7">
              <NewcomerFields
                newcomer={{
                  given: typed('given'),
                  family: typed('family'),
                  usualName: typed('usualName') ?? '',
                  order: typed('order') ?? newcomer.order,
                  standing: typed('standing') ?? newcomer.standing,
                }}
                faults={faults}
              />
            </div>
          </li>
        </ul>
        {faults.who && <p className="border-l-4 border-wrong pl-2 font-semibold text-wrong">{faults.who}</p>}
      </fieldset>
      <fieldset className="mt-6 border-t-2 border-ink pt-2">
        <legend className="float-left mb-1 w-full font-serif text-lead font-semibold">{t('what')}</legend>
        <div className="clear-both">
          {suggestions.length === 0 && <p className="pb-2 text-note text-ink-2">{t('nothing_proposed')}</p>}
          {faults.said && (
            <p className="border-l-4 border-wrong pl-2 font-semibold text-wrong">{faults.said}</p>
          )}
          <SaidRows
            name="said"
            suggestions={suggestions}
            language={language}
            ticked={(index) => ticked?.includes(String(index)) ?? suggestions[index]?.ticked ?? false}
          />
          <details id="added" open={Boolean(values.what || values.quote || faults.what || faults.quote)}>
            <summary className="py-2 text-note">{t('add_another')}</summary>
            <AddedFields
              kinds={props.kinds}
              provisions={props.provisions}
              passages={props.passages}
              values={{ passage: props.passage, ...values }}
              faults={faults}
            />
          </details>
        </div>
      </fieldset>
      <div className="mt-5 flex flex-wrap gap-2 lg:sticky lg:bottom-0 lg:border-t lg:border-rule lg:bg-paper lg:py-3">
        <Button primary name="do" value="accept" accessKey="a">
          {t('accept')}
        </Button>
        <Button name="do" value="later" accessKey="l">
          {t('later')}
        </Button>
        <Button name="do" value="new" accessKey="n">
          {t('accept_new')}
        </Button>
        <Button name="do" value="nobody" accessKey="x">
          {t('nobody')}
        </Button>
      </div>
      <p className="mt-4 text-note text-ink-2">{t('not_public')}</p>
    </form>
  );
}
