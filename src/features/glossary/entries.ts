import type { Insight } from '@/analysis/index.ts';
import { type GlossaryTerm, glossary, glossaryGroups, glossaryTerm } from '@/domain/glossary.ts';
import { metrics } from '@/domain/index.ts';

/** What the glossary says of a kind of insight; the app hands it over from the analysis. */
export type InsightKindWords = Pick<
  Insight,
  'kind' | 'title' | 'explanation' | 'severityRule' | 'formula' | 'term'
>;

/** A word and what it means. */
export interface Entry {
  /** The last part of its address. */
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly facts: readonly Fact[];
  /** Another entry that says more. */
  readonly see?: { readonly id: string; readonly title: string };
}

interface Fact {
  readonly label: string;
  readonly text: string;
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The whole glossary: the words of the analysis, the expert figures, and what the analysis looks for. */
export function chaptersOf(kinds: readonly InsightKindWords[]): Chapter[] {
  return [
    ...glossaryGroups.map(({ id, title }) => ({
      id,
      title,
      entries: glossary.filter(({ group }) => group === id).map((row) => entryOf(row.id)),
    })),
    {
      id: 'figures',
      title: 'Expert figures',
      entries: metrics.map(({ id, label, meaning, graphTerm, source }) => ({
        id: `figure-${id}`,
        title: label,
        meaning,
        facts: factsOf({ graphTerm, source }),
      })),
    },
    { id: 'insights', title: 'What the analysis looks for', entries: kinds.map(insightEntry) },
  ];
}

function entryOf(term: GlossaryTerm): Entry {
  const { id, plain, meaning, graphTerm, source } = glossaryTerm(term);
  return { id, title: plain, meaning, facts: factsOf({ graphTerm, source }) };
}

function factsOf({
  graphTerm,
  source,
}: {
  graphTerm: string | undefined;
  source: string | undefined;
}): Fact[] {
  return [
    ...(graphTerm === undefined ? [] : [{ label: 'Graph term', text: graphTerm }]),
    ...(source === undefined ? [] : [{ label: 'Source', text: source }]),
  ];
}

function insightEntry({ kind, title, explanation, severityRule, formula, term }: InsightKindWords): Entry {
  return {
    id: `insight-${kind}`,
    title,
    meaning: explanation,
    facts: [
      { label: 'Worked out', text: formula },
      { label: 'Severity', text: severityRule },
    ],
    see: { id: term, title: glossaryTerm(term).plain },
  };
}

/** The chapters with the entries in which every word of the query stands somewhere; those without are left out. */
export function filtered(chapters: readonly Chapter[], query: string): Chapter[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return chapters
    .map((chapter) => ({
      ...chapter,
      entries: chapter.entries.filter((entry) => words.every((word) => textOf(entry).includes(word))),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function textOf({ title, meaning, facts }: Entry): string {
  return [title, meaning, ...facts.map(({ text }) => text)].join(' ').toLowerCase();
}

export function countOf(chapters: readonly Chapter[]): number {
  return chapters.reduce((sum, { entries }) => sum + entries.length, 0);
}
