// Owns what is said before the first check of a workbook that holds a report: of which check it is, and whether it still holds.
// Invariant: silent while it is being found out, and where it cannot be: the button that checks stands right above.
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { reportedEarlier } from '#addin/flow/stale.ts';
import type { ReportedEarlier } from '#addin/flow/stale.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { sayMoment } from '../moment.ts';
import { useTexts } from './texts.ts';

export default function LastReport({ reference }: { reference: Reference }) {
  const texts = useTexts();
  const [earlier, setEarlier] = useState<ReportedEarlier | null>(null);
  const { release } = reference;
  useEffect(() => {
    const asked = new AbortController();
    reportedEarlier(release, asked.signal).then(
      (found) => !asked.signal.aborted && setEarlier(found),
      () => undefined,
    );
    return () => asked.abort();
  }, [release]);
  if (earlier === null) return null;
  const { lastCheck, freshness, report } = earlier;
  const { error, warning, note, ignored } = lastCheck.counts;
  const isStale = freshness === 'cells' || freshness === 'release';
  return (
    <MessageBar intent={isStale ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        <div>{texts.earlier(sayMoment(lastCheck.at), lastCheck.release.number, lastCheck.by)}</div>
        <div>{texts.counts(error, warning, note, ignored)}</div>
        <div>{texts[freshness]}</div>
        {report === null && <div>{texts.gone}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
