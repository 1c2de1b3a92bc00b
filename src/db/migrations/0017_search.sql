-- What can be found in a comment, and in a sentence of the memo: no capitals, å as aa, æ as ae, ø as oe, the usual
-- accents left out.
alter table plan_comment add column search text generated always as (
  replace(replace(replace(translate(lower(body),
    'ÅÆØÉÖÄäöéèêëüáàíóúç', 'åæøeøææøeeeeuaaiouc'), 'å', 'aa'), 'æ', 'ae'), 'ø', 'oe')
) stored;
alter table plan_memo_sentence add column search text generated always as (
  replace(replace(replace(translate(lower(text),
    'ÅÆØÉÖÄäöéèêëüáàíóúç', 'åæøeøææøeeeeuaaiouc'), 'å', 'aa'), 'æ', 'ae'), 'ø', 'oe')
) stored;
