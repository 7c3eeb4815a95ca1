import { sha256 } from '@/lib/core/canonical';
import type { WriteTx } from '@/lib/db/writers';

/**
 * Names what a second reader has before them: a hash over all that would be accepted with the review. Whoever
 * approves says which one they read, so that nothing written in the meantime is approved unread. The same
 * casework gives the same fingerprint; any change of a draft, its words or its person gives another.
 */
export async function fingerprintOf(tx: WriteTx, reviewId: number): Promise<string> {
  const [row] = await tx.$queryRaw<{ drafts: string }[]>`
    SELECT jsonb_build_array(
      (SELECT jsonb_build_array(r.proposal, to_jsonb(p) - 'private_note', to_jsonb(d))
         FROM casework.review r
         LEFT JOIN casework.person p ON p.number = r.person_number
         LEFT JOIN casework.document d ON d.id = r.document_id
        WHERE r.id = ${reviewId}),
      (SELECT jsonb_agg(to_jsonb(n) ORDER BY n.id)
         FROM casework.name n JOIN casework.review r USING (person_number)
        WHERE r.id = ${reviewId} AND NOT n.accepted AND n.withdrawn_reason IS NULL),
      (SELECT jsonb_agg(to_jsonb(m) ORDER BY m.id)
         FROM casework.mention m JOIN casework.review r USING (person_number)
        WHERE r.id = ${reviewId} AND m.state = 'settled' AND NOT m.accepted),
      (SELECT jsonb_agg(jsonb_build_array(to_jsonb(s) - 'private_note',
                (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.id) FROM casework.citation c WHERE c.statement_id = s.id))
                ORDER BY s.id)
         FROM casework.statement s JOIN casework.review r USING (person_number)
        WHERE r.id = ${reviewId} AND s.state = 'draft'),
      (SELECT jsonb_agg(jsonb_build_array(a.id, a.label, a.kind, a.ordinal, md5(a.text)) ORDER BY a.id)
         FROM casework.passage a JOIN casework.review r USING (document_id) WHERE r.id = ${reviewId}),
      (SELECT jsonb_agg(jsonb_build_array(to_jsonb(m), to_jsonb(o) - 'note', to_jsonb(l) - 'note', to_jsonb(p) - 'note',
                to_jsonb(c) - 'note', to_jsonb(n) - 'note') ORDER BY m.id)
         FROM casework.entity_mention m JOIN casework.passage a ON a.id = m.passage_id
         JOIN casework.review r USING (document_id)
         LEFT JOIN casework.organisation o ON o.id = m.organisation_id
         LEFT JOIN casework.place l ON l.id = m.place_id
         LEFT JOIN casework.provision p ON p.id = m.provision_id
         LEFT JOIN casework.provision c ON c.id = p.code_id
         LEFT JOIN casework.provision n ON n.id = p.replaced_by
        WHERE r.id = ${reviewId} AND NOT m.accepted),
      (SELECT jsonb_agg(to_jsonb(v) ORDER BY v.id)
         FROM casework.revision v
         LEFT JOIN casework.statement s ON s.id = v.statement_id
         LEFT JOIN casework.name n ON n.id = v.name_id
         JOIN casework.review r ON r.person_number = coalesce(v.person_number, s.person_number, n.person_number)
        WHERE r.id = ${reviewId} AND v.state = 'open')
    )::text AS drafts`;
  return sha256(row?.drafts ?? '');
}
