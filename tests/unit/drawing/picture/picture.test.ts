import { describe, expect, it } from 'vitest';
import { sceneOf } from '#tests/support/scene-of-board.ts';
import { textsOf } from '#tests/support/svg-text.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { edgePalettes, lenses, palettes } from '@/drawing/index.ts';
import { drawPicture } from '@/drawing/picture/index.ts';

const northwind = () =>
  new TestBoard()
    .account({ name: 'Northwind' })
    .rank('Board', 'Manager')
    .team('Anna Berg', { role: 'accountManager', department: 'Sales' })
    .contact('Dana Wu', {
      title: 'CFO',
      department: 'Finance',
      rank: 'Board',
      role: 'decisionMaker',
      stance: -2,
    })
    .contact('Carl Ek', { department: 'IT', rank: 'Manager', influence: 4, active: false })
    .contact('Eva Roth', { department: 'IT', rank: 'Manager', stance: 1 })
    .outside('Otto Outer')
    .connect('Carl Ek', 'reportsTo', 'Dana Wu')
    .connect('Eva Roth', 'tension', 'Carl Ek')
    .connect('Anna Berg', 'covers', 'Dana Wu');

const names = ['Anna Berg', 'Dana Wu', 'Carl Ek', 'Eva Roth', 'Otto Outer'];

describe('a picture of the board', () => {
  it.each(lenses.map(({ id }) => id))('by the lens %s stands for itself and names everybody', (lens) => {
    const { svg, width, height } = drawPicture(sceneOf(northwind().snapshot(), {}, lens));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
    expect(textsOf(svg)).toEqual(expect.arrayContaining([...names, 'Northwind', 'As of 30 Jun 2026']));
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('is the same at every drawing, and its ids are numbers', () => {
    const board = northwind().snapshot();
    const { svg } = drawPicture(sceneOf(board));
    expect(drawPicture(sceneOf(board)).svg).toBe(svg);
    for (const [, id = ''] of svg.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^m\d+$/);
    for (const [, id = ''] of svg.matchAll(/xlink:href="#([^"]*)"/g)) expect(svg).toContain(`id="${id}"`);
  });

  it('has the names of files and ranks around it', () => {
    const texts = textsOf(drawPicture(sceneOf(northwind().snapshot())).svg);
    expect(texts).toEqual(expect.arrayContaining(['Sales', 'Finance', 'IT', 'Board', 'Manager']));
  });

  it('is light or dark', () => {
    const board = northwind().snapshot();
    const [light, dark] = [
      drawPicture(sceneOf(board)).svg,
      drawPicture(sceneOf(board, { scheme: 'dark' })).svg,
    ];
    for (const [svg, own, other] of [
      [light, 'light', 'dark'],
      [dark, 'dark', 'light'],
    ] as const) {
      expect(svg).toContain(palettes[own].page);
      expect(svg).toContain(edgePalettes[own].tension);
      expect(svg).not.toContain(palettes[other].page);
      expect(svg).not.toContain(palettes[other].squareDark);
    }
  });

  it('writes hostile names as they are and stays well-formed', () => {
    const hostile = [
      '<b>&"\'</b>',
      'A]]>B',
      '<!--',
      'O\u0000\u0007k',
      'Half \ud83d',
      'Kim 👩‍💻',
      'Line\nbreak',
      '&amp;',
    ];
    const board = new TestBoard().account({ name: '</text><script>' });
    for (const name of hostile) board.contact(name, { department: '<Dept> & "Co"' });
    const { svg } = drawPicture(sceneOf(board.snapshot(), { remarks: ['<remark>'] }));
    const texts = textsOf(svg);
    expect(texts).toEqual(
      expect.arrayContaining([
        '<b>&"\'</b>',
        'A]]>B',
        '<!--',
        'Ok',
        'Kim 👩‍💻',
        'Line break',
        '&amp;',
        '<remark>',
        '</text><script>',
      ]),
    );
    expect(svg).not.toContain('<script');
  });

  it('shortens a name that has no room and keeps it whole beside that', () => {
    const board = new TestBoard();
    const name = 'Wilhelmina Alexandrina von Hohenlohe-Waldenburg-Schillingsfürst';
    for (let count = 0; count < 40; count += 1) board.contact(`${count} ${name}`, { department: 'Finance' });
    const texts = textsOf(drawPicture(sceneOf(board.snapshot())).svg);
    expect(texts).toContain(`39 ${name}`);
    expect(texts.some((text) => text.endsWith('…'))).toBe(true);
  });

  it('draws lines as the board does, with the marks of their kinds', () => {
    const { svg } = drawPicture(sceneOf(northwind().snapshot(), { legend: false }));
    expect(svg).toContain(`stroke="${edgePalettes.light.reportsTo}"`);
    // The arrow of a reporting line is filled, the cross of a tension a line.
    expect(svg).toContain(`<g fill="${edgePalettes.light.reportsTo}">`);
    expect(svg).toContain(`stroke="${edgePalettes.light.tension}"`);
    // Coverage is on a layer that is not shown.
    expect(svg).not.toMatch(
      new RegExp(`stroke="${edgePalettes.light.covers}" stroke-width="[\\d.]+" stroke-linecap`),
    );
  });

  it('dims who does not stand out, under a veil and before the others', () => {
    const board = northwind().snapshot();
    const { svg } = drawPicture(sceneOf(board, { lit: new Set(['Dana Wu']) }));
    const veil = svg.indexOf('fill-opacity=".62"');
    expect(veil).toBeGreaterThan(svg.indexOf('Eva Roth'));
    expect(svg.indexOf('Dana Wu')).toBeGreaterThan(veil);
    expect(drawPicture(sceneOf(board)).svg).not.toContain('fill-opacity=".62"');
  });

  it('of some people shows them and the lines among them alone, close up', () => {
    const board = northwind().snapshot();
    const whole = drawPicture(sceneOf(board));
    const some = drawPicture(sceneOf(board, { only: new Set(['Dana Wu', 'Carl Ek']) }));
    const texts = textsOf(some.svg);
    expect(texts).toEqual(expect.arrayContaining(['Dana Wu', 'Carl Ek', 'Reporting line']));
    for (const absent of ['Anna Berg', 'Eva Roth', 'Otto Outer', 'Tension'])
      expect(texts).not.toContain(absent);
    expect(some.svg).not.toContain(edgePalettes.light.tension + '" stroke-width');
    expect(some.width).toBeLessThan(whole.width);
  });

  it('draws a way from piece to piece', () => {
    const path = ['Anna Berg', 'Dana Wu'];
    const { svg } = drawPicture(sceneOf(northwind().snapshot(), { path }));
    expect(svg).toContain(`stroke="${palettes.light.path}" stroke-width="4"`);
  });

  it('of an empty board is an empty board', () => {
    const { svg, width } = drawPicture(sceneOf(new TestBoard().snapshot()));
    expect(textsOf(svg)).toContain('Test account');
    expect(width).toBeGreaterThan(500);
  });
});

describe('the legend of a picture', () => {
  const legendOf = (board: TestBoard, changes = {}) =>
    textsOf(drawPicture(sceneOf(board.snapshot(), changes)).svg);

  it('says what is in the picture and nothing else', () => {
    const texts = legendOf(northwind());
    expect(texts).toEqual(
      expect.arrayContaining([
        'Decision maker',
        'No role yet',
        'Outside',
        'Opponent',
        'Supporter',
        'Unknown',
        'Has left',
        'Reporting line',
        'Tension',
      ]),
    );
    for (const absent of ['Champion', 'Advocate', 'Coverage', 'Trust', 'Needs attention'])
      expect(texts).not.toContain(absent);
  });

  it('explains a colouring with the people of each class', () => {
    const classes = [
      { id: 1, sign: 1, ground: { scale: 'steps', share: 0 }, text: 'Thin', people: ['Dana Wu', 'gone'] },
      {
        id: 'none',
        sign: 'unknown',
        ground: undefined,
        text: 'Nothing known',
        people: ['Eva Roth', 'Carl Ek'],
      },
    ] as const;
    const texts = legendOf(northwind(), { colouring: { label: 'Coverage', classes, older: false } });
    expect(texts).toEqual(expect.arrayContaining(['Coverage', 'Thin (1)', 'Nothing known (2)']));
  });

  it('can be left away, and so can title and date', () => {
    const texts = legendOf(northwind(), { legend: false, title: '', date: '' });
    expect(texts).not.toContain('Decision maker');
    expect(texts).not.toContain('Northwind');
    expect(texts.filter((text) => text.includes('2026'))).toEqual([]);
  });
});
