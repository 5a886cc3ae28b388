import {
  type CustomerRole,
  circleRoles,
  type Days,
  type Person,
  type Share,
  type Stance,
  type Strength,
} from '@/domain/index.ts';
import type { AnalysisConfig } from './config.ts';

/*
 * The basic quantities of one relationship or one person (`design/analysis.md`, *Basic quantities*).
 */

/** Strength or level as a share: 1–5 becomes 0.2–1. */
export function strengthShare(strength: Strength): Share {
  return strength / 5;
}

/**
 * How much of a covers relationship is left, 0–1: all of it up to its cadence, then half after each
 * half-life. An unknown age counts as a fixed share.
 */
export function decayOf(age: Days | undefined, cadence: Days | undefined, config: AnalysisConfig): Share {
  const { grace, shortestGrace, longestGrace, halfLife, withoutDate } = config.decay;
  if (age === undefined) return withoutDate;
  const free = cadence === undefined ? grace : Math.min(Math.max(cadence, shortestGrace), longestGrace);
  return age <= free ? 1 : 2 ** (-(age - free) / halfLife);
}

/** How well a contact is covered, 0–1, by the largest direct value of our members. */
export function coverOf(direct: Share, config: AnalysisConfig): Share {
  return Math.min(Math.max((direct - config.cover.zero) / config.cover.span, 0), 1);
}

/** The weight of a contact in every mean, 0–1. */
export function importanceOf(person: Person, config: AnalysisConfig): Share {
  const { least, unknown } = config.influenceFactor;
  const fraction = person.influence === undefined ? unknown : (person.influence - 1) / 4;
  const factor = least + (1 - least) * fraction;
  return roleWeightOf(person, config) * factor;
}

function roleWeightOf({ role }: Person, config: AnalysisConfig): Share {
  const weights: Readonly<Partial<Record<string, Share>>> = config.roleWeight;
  return (role === undefined ? undefined : weights[role]) ?? config.roleWeightWithoutRole;
}

/** True for those whose word counts in decisions. */
export function inCircle(person: Person): boolean {
  const roles: readonly (string | undefined)[] = circleRoles;
  return roles.includes(person.role);
}

export function isDecisionMaker(person: Person): boolean {
  return person.role === ('decisionMaker' satisfies CustomerRole);
}

/** How willingly somebody of this stance passes a word for us on, 0–1. */
export function willingnessOf(stance: Stance | undefined, config: AnalysisConfig): Share {
  return stance === undefined ? config.willingnessUnknown : config.willingness[stance];
}

/** What hostility leaves of the chance of every move, 0–1. */
export function hostilityOf(stance: Stance | undefined, { moves }: AnalysisConfig): Share {
  if (stance === -1) return moves.hostility.sceptic;
  return stance === -2 ? moves.hostility.opponent : 1;
}
