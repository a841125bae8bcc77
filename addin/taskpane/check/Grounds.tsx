// Owns what stands behind a finding: each document that is cited, whether somebody read it, its days, the norm of the lists.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { groundsOf, validityOf } from '#addin/flow/basis.ts';
import type { Ground } from '#addin/flow/basis.ts';
import type { Verification } from '#shared/contract/common.ts';
import type { CheckDates, Finding } from '#shared/contract/finding.ts';
import type { ReferenceItem } from '#shared/contract/reference.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { formatDate } from '#shared/vietnamese/date.ts';
import { Mark } from '../controls/Mark.tsx';
import { useSpeech } from '../language.tsx';
import { normText } from '../normText.ts';
import type { Texts } from '../texts/texts.ts';

const useStyles = makeStyles({
  title: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fact: { margin: '0 0 2px 14px' },
});

/** More norms of one amount and article than these tell nothing more. */
const NORMS = 3;

export function Grounds({
  finding,
  dates,
  reference,
}: {
  finding: Finding;
  /** those its sheet was checked with */
  dates: CheckDates;
  reference: Reference;
}) {
  const { texts } = useSpeech();
  const grounds = useMemo(() => groundsOf(reference, finding, dates), [reference, finding, dates]);
  if (grounds.length === 0) return null;
  return (
    <div>
      {texts.basis}:
      {grounds.map((ground) => (
        <GroundOf key={ground.cited} ground={ground} />
      ))}
    </div>
  );
}

function GroundOf({ ground: { cited, document, norms } }: { ground: Ground }) {
  const styles = useStyles();
  const { texts } = useSpeech();
  if (document === null) return <div className={styles.fact}>{cited}</div>;
  return (
    <details>
      <summary className={styles.title}>
        {cited} <Verified verification={document.verification} />
      </summary>
      <p className={styles.fact}>{document.name}</p>
      <p className={styles.fact}>{sayValidity(document, texts)}</p>
      {norms.slice(0, NORMS).map((norm) => (
        <p key={`${norm.code} ${norm.validFrom}`} className={styles.fact}>
          {texts.norm}: {norm.name}, {normText(norm, texts)}. {sayValidity(norm, texts)}
        </p>
      ))}
      {norms.length > NORMS && <p className={styles.fact}>{texts.moreCells(norms.length - NORMS)}</p>}
    </details>
  );
}

function Verified({ verification }: { verification: Verification }) {
  const { texts } = useSpeech();
  if (verification === 'verified') return <Mark kind="plan">{texts.verified}</Mark>;
  if (verification.startsWith('verified')) return <Mark kind="plan">{texts.verifiedIndirectly}</Mark>;
  return <Mark kind="doubt">{texts.unverified}</Mark>;
}

function sayValidity(item: ReferenceItem, texts: Texts): string {
  const { from, to } = validityOf(item);
  return texts.validity(from === null ? null : formatDate(from), to === null ? null : formatDate(to));
}
