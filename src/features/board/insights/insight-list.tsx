import { Button, EmptyState, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCrown, IconMoodSmile } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Findings, InsightKind } from '@/analysis/index.ts';
import { useAnalysis, useModel } from '../session/session.ts';
import { useLasting } from '../session/use-lasting.ts';
import { byKind, bySeverity, type KindGroup } from './by-severity.ts';
import { InsightItem } from './insight-item.tsx';
import classes from './insights-panel.module.css';
import { MoreRows } from './more-rows.tsx';
import { SeverityGroup } from './severity-group.tsx';

/** With more insights than this it helps to look at one kind at a time. */
const filteredFrom = 8;
/** Of those put aside so many are shown to begin with. */
const firstDismissed = 8;

/** The open insights, the worst first, and on request those that were put aside. */
export function InsightList({ findings }: { readonly findings: Findings }) {
  const insights = useAnalysis((analysis) => analysis.insights);
  const dismissals = useModel((model) => model.dismissals);
  const hasOlder = useLasting(useAnalysis(({ olderInsights }) => olderInsights.size > 0));
  const [showsDismissed, { toggle }] = useDisclosure();
  const [kind, setKind] = useState<InsightKind>();
  const { groups, dismissed } = useMemo(() => bySeverity(insights, dismissals), [insights, dismissals]);
  const open = useMemo(() => groups.flatMap((group) => group.insights), [groups]);
  const kinds = useMemo(() => byKind(open), [open]);
  // The last insight of a kind may be solved while one looks at that kind.
  const only = kinds.some((group) => group.kind === kind) ? kind : undefined;

  if (groups.length + dismissed.length === 0) return <NothingOpen findings={findings} hasDismissed={false} />;
  return (
    <>
      {groups.length === 0 && <NothingOpen findings={findings} hasDismissed />}
      {open.length > filteredFrom && (
        <KindFilter kinds={kinds} all={open.length} value={only} onChange={setKind} />
      )}
      {hasOlder && (
        <p className={classes['olderNote']}>
          Dashed: of the board before the last change. What takes longer is still being worked out.
        </p>
      )}
      {groups.map(({ severity, insights: found }) => (
        <SeverityGroup
          key={severity}
          severity={severity}
          insights={only === undefined ? found : found.filter((insight) => insight.kind === only)}
        />
      ))}
      {dismissed.length > 0 && (
        <section className={classes['group']}>
          <Button size="compact-sm" variant="subtle" aria-expanded={showsDismissed} onClick={toggle}>
            {showsDismissed ? 'Hide' : 'Show'} {dismissed.length} dismissed
          </Button>
          {showsDismissed && (
            <MoreRows rows={dismissed} first={firstDismissed}>
              {(insight) => <InsightItem key={insight.id} insight={insight} dismissed />}
            </MoreRows>
          )}
        </section>
      )}
    </>
  );
}

interface KindFilterProps {
  readonly kinds: readonly KindGroup[];
  readonly all: number;
  readonly value: InsightKind | undefined;
  readonly onChange: (kind: InsightKind | undefined) => void;
}

function KindFilter({ kinds, all, value, onChange }: KindFilterProps) {
  return (
    <NativeSelect
      mt="md"
      size="xs"
      aria-label="Kind of insight"
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(kinds.find(({ kind }) => kind === currentTarget.value)?.kind)}
    >
      <option value="">All kinds ({all})</option>
      {kinds.map(({ kind, title, insights }) => (
        <option key={kind} value={kind}>
          {title} ({insights.length})
        </option>
      ))}
    </NativeSelect>
  );
}

interface NothingOpenProps {
  readonly findings: Findings;
  readonly hasDismissed: boolean;
}

/** Why there is no insight, and what to do next. */
function NothingOpen({ findings, hasDismissed }: NothingOpenProps) {
  return findings.score.score === null ? (
    <EmptyState
      mt="xl"
      size="sm"
      icon={<IconCrown />}
      title="Nothing to analyse yet"
      description="Tag a decision maker: select a contact on the board and press K. Then add who of ours covers whom with V."
    />
  ) : (
    <EmptyState
      mt="xl"
      size="sm"
      icon={<IconMoodSmile />}
      title="No open insight"
      description={
        hasDismissed
          ? 'All insights were dismissed. They come back when they get worse.'
          : 'The analysis found no gap, blocker or risk in what is known. Keep the tags and touches up to date.'
      }
    />
  );
}
