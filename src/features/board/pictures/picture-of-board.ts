import { snapshotOf } from '@/document/index.ts';
import { type CalendarDate, KingsideError, type PersonId } from '@/domain/index.ts';
import { type ColourScheme, gatherLines, type Layout, routeLines, type Size } from '@/drawing/index.ts';
import {
  drawPicture,
  drawSafePicture,
  type Lines,
  type Picture,
  type PictureMarks,
  roomyLayout,
  safeBoardOf,
  safeLensOf,
} from '@/drawing/picture/index.ts';
import { liveLines, stillLines } from '../canvas/edges/shown-lines.ts';
import { litPeople } from '../canvas/lit-people.ts';
import { alarmedPeople } from '../canvas/pieces/alarms.ts';
import { focusParts } from '../focus/focus-words.ts';
import { dateLabel } from '../parts/dates.ts';
import { type BoardSession, type Drawn, todayOf } from '../session/session.ts';
import { type BoardView, idle } from '../session/view-store.ts';
import { chipsOf } from '../toolbar/chips.ts';

/** What of the board is in a picture, and how it looks. */
export interface PictureChoices {
  /** Only names, titles, departments and reporting lines, for the customer's eyes. */
  readonly safe: boolean;
  readonly people: 'everybody' | 'selected';
  readonly scheme: ColourScheme;
  /** Empty for none. */
  readonly title: string;
  readonly date: boolean;
  readonly legend: boolean;
}

/** For a sheet of paper instead of a screen. */
export interface Paper {
  /** The shape of what is printed on. */
  readonly room: Size;
}

const nobody: ReadonlySet<PersonId> = new Set();

/** The board as it is looked at, as a picture. Throws while no board is on the screen. */
export function pictureOf(session: BoardSession, choices: PictureChoices, paper?: Paper): Picture {
  const drawn = session.drawn.current?.();
  if (drawn === undefined) throw new KingsideError('boardNotShown');
  const { selection } = session.view.getState();
  const only = choices.people === 'selected' ? selection : undefined;
  const words = {
    title: choices.title,
    date: choices.date ? `As of ${dateLabel(todayOf(session))}` : '',
    onPaper: paper !== undefined,
  };
  const room = paper?.room ?? drawn.board.viewport;
  const { scheme } = choices;
  if (choices.safe) {
    const board = safeBoardOf(snapshotOf(session.document.model.getState()), only);
    return drawSafePicture({ ...words, board, lens: safeLensOf(drawn.lens), room, scheme });
  }

  const layout = layoutOf(drawn, room);
  const { people } = session.document.model.getState();
  return drawPicture({
    ...words,
    ...linesOf(session, drawn, layout, only),
    layout,
    people,
    only,
    scheme,
    stancePalette: session.preferences.getState().stancePalette,
    marksOf: marksOf(session),
    lit: only === undefined ? litOf(session, drawn) : undefined,
    colouring: drawn.colouring,
    remarks: remarksOf(session, drawn, only),
    legend: choices.legend,
  });
}

/** The whole board: no department is nearer than the others. */
function layoutOf({ lens, board }: Drawn, room: Size): Layout {
  const { people, relationships, network, departments, ranks, whiteSpaces } = board;
  const whole = { people, relationships, network, departments, ranks, whiteSpaces };
  return roomyLayout((viewport) => lens.layout({ ...whole, viewport }), room, 'name');
}

/**
 * The lines that layers, topic and focus show, and the way that is looked at; among selected people all of them, as
 * on the screen. Who happens to be selected changes nothing in a picture of everybody.
 */
function linesOf(
  { document, view }: BoardSession,
  { focus: ofFocus }: Drawn,
  layout: Layout,
  only: ReadonlySet<PersonId> | undefined,
): { readonly lines: Lines; readonly path: readonly PersonId[] | undefined } {
  const { people, relationships } = document.model.getState();
  const { layers, topic, insight } = view.getState();
  const edges = routeLines(gatherLines(relationships.values()), layout.positions, layout.pieceSize);
  const mask =
    only === undefined
      ? stillLines(edges, { layers, topic, department: undefined, ofFocus }, people)
      : liveLines(
          edges,
          { selection: only, selectedRelationship: undefined, topic, insight: undefined, ofFocus: undefined },
          people,
        );
  return { lines: { edges, mask }, path: insight?.path };
}

function litOf({ document, view }: BoardSession, { colouring, focus: ofFocus }: Drawn) {
  const { topic, insight, litClasses } = view.getState();
  const classes = colouring?.classes.filter(({ id }) => litClasses.has(id)) ?? [];
  const ofClass = classes.length === 0 ? undefined : new Set(classes.flatMap(({ people }) => people));
  return litPeople(document, { selection: nobody, topic, insight, ofFocus, ofClass });
}

function marksOf({ analysis, document }: BoardSession): (person: PersonId) => PictureMarks {
  const { findings, insights } = analysis.getState();
  const alarmed = alarmedPeople(insights, document.model.getState().dismissals);
  return (person) => {
    const found = findings?.people.get(person);
    return {
      coverage: found?.cover,
      alarm: alarmed.has(person),
      staleRole: found?.stale.role === true,
      staleInfluence: found?.stale.influence === true,
      staleStance: found?.stale.stance === true,
    };
  };
}

/** What hides, dims or colours something: on a picture nobody can ask. */
function remarksOf(
  { document, view, analysis, sandbox }: BoardSession,
  { lens }: Drawn,
  only: ReadonlySet<PersonId> | undefined,
): string[] {
  const model = document.model.getState();
  const { focus, ...looking } = view.getState();
  const seen: BoardView = { ...looking, focus, mode: idle, department: undefined };
  return [
    ...(sandbox === undefined ? [] : ['What-if: tried out, not the board as it is']),
    lens.label,
    ...(only === undefined ? [] : ['Only selected people and what is between them']),
    ...chipsOf(seen, model, analysis.getState().insights).map(({ text }) => text),
    ...(focus === undefined ? [] : focusParts(focus, model).map(({ text }) => text)),
  ];
}

/** The choices of a picture nobody has chosen anything for. */
export function usualChoices({ document, sandbox }: BoardSession, scheme: ColourScheme): PictureChoices {
  const { name } = document.model.getState().account;
  return {
    safe: false,
    people: 'everybody',
    scheme,
    title: sandbox === undefined ? name : `What-if: ${name}`,
    date: true,
    legend: true,
  };
}

/** What the file of a picture is called by: of a customer-safe one nothing but the account and the day. */
export function pictureNameParts(session: BoardSession, safe: boolean): readonly [...string[], CalendarDate] {
  const { name } = session.document.model.getState().account;
  const whatIf = session.sandbox !== undefined && !safe ? ['what-if'] : [];
  return [name, ...whatIf, todayOf(session)];
}
