import {
  Alert,
  Button,
  Checkbox,
  Group,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  useComputedColorScheme,
} from '@mantine/core';
import {
  IconAlertTriangle,
  IconCopy,
  IconDownload,
  IconPhoto,
  IconPrinter,
  IconVector,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { KingsideError } from '@/domain/index.ts';
import { type Picture, safeLensOf } from '@/drawing/picture/index.ts';
import { notify } from '@/ui/notices/notice.ts';
import { download, fileName } from '@/ui/widgets/download.ts';
import { BoardDialog } from '../dialogs/board-dialog.tsx';
import { type BoardSession, useBoard, useView } from '../session/session.ts';
import classes from './picture-dialog.module.css';
import { type PictureChoices, pictureNameParts, pictureOf, usualChoices } from './picture-of-board.ts';
import { type PngScale, pngOf, pngScales, pngSize, tooLarge } from './png-of-picture.ts';
import { paper, printBoard, printedInstead } from './printing.ts';
import { type Preview, usePicture } from './use-picture.ts';

const figures = new Intl.NumberFormat('en');

/** The board as a picture: what is in it, how it looks, and where it goes. Nothing of it is remembered. */
export function PictureDialog() {
  const session = useBoard();
  const shown = useComputedColorScheme('light');
  const [choices, setChoices] = useState(() => usualChoices(session, shown));
  const [scale, setScale] = useState<PngScale>(2);
  const preview = usePicture(choices);
  usePrinted(session, choices);
  const choose = (changes: Partial<PictureChoices>) => setChoices((before) => ({ ...before, ...changes }));

  return (
    <BoardDialog title="Picture of the board" size={1120} padding="lg" data-picture-dialog>
      <div className={classes['columns']}>
        <PreviewImage {...preview} />
        <Stack gap="sm" className={classes['choices']}>
          <Choices choices={choices} choose={choose} />
          <Scale scale={scale} onChange={setScale} picture={preview.picture} />
          <Ways choices={choices} preview={preview} scale={scale} />
        </Stack>
      </div>
    </BoardDialog>
  );
}

/** While the dialog is open, printing prints what it shows: nobody chooses a customer-safe picture and prints the other. */
function usePrinted(session: BoardSession, choices: PictureChoices): void {
  useEffect(
    () => printedInstead.fill(() => pictureOf(session, { ...choices, scheme: 'light' }, paper)),
    [session, choices],
  );
}

function PreviewImage({ url, picture, busy, error }: Preview) {
  return (
    <div className={classes['preview']} data-busy={busy || undefined}>
      {url !== undefined && picture !== undefined && (
        <img
          className={classes['image']}
          src={url}
          width={picture.width}
          height={picture.height}
          alt="Preview"
        />
      )}
      <Text size="sm" role="status" className={classes['state']}>
        {busy && error === undefined ? 'The picture is being drawn …' : ''}
      </Text>
      {error !== undefined && (
        <Alert color="danger" icon={<IconAlertTriangle />} role="alert">
          {error}
        </Alert>
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly choices: PictureChoices;
  readonly choose: (changes: Partial<PictureChoices>) => void;
}

function Choices({ choices, choose }: ChoicesProps) {
  const { drawn, sandbox } = useBoard();
  const selected = useView((view) => view.selection.size);
  const lens = drawn.current?.().lens;
  const otherLens = lens !== undefined && safeLensOf(lens) !== lens;
  return (
    <>
      <SegmentedControl
        aria-label="People in the picture"
        fullWidth
        value={choices.people}
        onChange={(people) => choose({ people: people === 'selected' ? 'selected' : 'everybody' })}
        data={[
          { value: 'everybody', label: 'Everybody' },
          {
            value: 'selected',
            label: selected === 0 ? 'Nobody is selected' : `Selected (${selected})`,
            disabled: selected === 0,
          },
        ]}
      />
      <SegmentedControl
        aria-label="Colours of the picture"
        fullWidth
        value={choices.scheme}
        onChange={(scheme) => choose({ scheme: scheme === 'dark' ? 'dark' : 'light' })}
        data={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
      />
      <Checkbox
        label="Customer-safe"
        description={safeWords(sandbox !== undefined, choices.safe && otherLens)}
        disabled={sandbox !== undefined}
        checked={choices.safe}
        onChange={({ currentTarget }) => choose({ safe: currentTarget.checked })}
      />
      <TextInput
        label="Title"
        data-autofocus
        value={choices.title}
        onChange={({ currentTarget }) => choose({ title: currentTarget.value })}
      />
      <Group gap="lg">
        <Checkbox
          label="Date"
          checked={choices.date}
          onChange={({ currentTarget }) => choose({ date: currentTarget.checked })}
        />
        <Checkbox
          label="Legend"
          disabled={choices.safe}
          checked={choices.legend && !choices.safe}
          onChange={({ currentTarget }) => choose({ legend: currentTarget.checked })}
        />
      </Group>
    </>
  );
}

function safeWords(isWhatIf: boolean, otherLens: boolean): string {
  if (isWhatIf) return 'Off in a what-if: what is tried out is for ourselves.';
  const words =
    'Names, titles, departments and reporting lines, and nothing else. People outside and people who have left are not in it.';
  return otherLens
    ? `${words} It shows the departments instead of this lens, whose places tell tags.`
    : words;
}

interface ScaleProps {
  readonly scale: PngScale;
  readonly onChange: (scale: PngScale) => void;
  readonly picture: Picture | undefined;
}

function Scale({ scale, onChange, picture }: ScaleProps) {
  const size = picture && pngSize(picture, scale);
  const refused = size && tooLarge(size);
  return (
    <div>
      <SegmentedControl
        aria-label="Size of the PNG"
        fullWidth
        value={String(scale)}
        onChange={(value) => onChange(pngScales.find((known) => String(known) === value) ?? scale)}
        data={pngScales.map((value) => ({ value: String(value), label: `${value}×` }))}
      />
      <Text size="sm" c={refused === undefined ? 'dimmed' : 'danger'} mt={4}>
        {refused?.message ??
          (size === undefined
            ? ' '
            : `PNG of ${figures.format(size.width)} × ${figures.format(size.height)} pixels`)}
      </Text>
    </div>
  );
}

interface WaysProps {
  readonly choices: PictureChoices;
  readonly preview: Preview;
  readonly scale: PngScale;
}

const way = ['svg', 'png', 'copySvg', 'copyPng'] as const;
type Way = (typeof way)[number];

/** Out of the app: as a file, by the clipboard, on paper. */
function Ways({ choices, preview: { picture, busy }, scale }: WaysProps) {
  const session = useBoard();
  const [under, setUnder] = useState<Way>();
  const [error, setError] = useState<string>();
  const parts = pictureNameParts(session, choices.safe);
  const ready = picture !== undefined && !busy;
  const pngRefused = picture !== undefined && tooLarge(pngSize(picture, scale)) !== undefined;

  const go = (chosen: Way, run: (drawn: Picture) => Promise<string>) => async () => {
    if (picture === undefined) return;
    setUnder(chosen);
    setError(undefined);
    try {
      notify({ id: 'picture', tone: 'success', text: await run(picture) });
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
    } finally {
      setUnder(undefined);
    }
  };
  const button = (chosen: Way, run: (drawn: Picture) => Promise<string>) => ({
    variant: 'light',
    px: 'xs',
    disabled: !ready || (under !== undefined && under !== chosen) || (pngRefused && chosen.endsWith('ng')),
    loading: under === chosen,
    onClick: () => void go(chosen, run)(),
  });

  return (
    <>
      <div className={classes['ways']}>
        <Button
          {...button('svg', (drawn) => toFile(`${fileName(...parts)}.svg`, drawn.svg, 'image/svg+xml'))}
          leftSection={<IconVector size={18} aria-hidden="true" />}
        >
          Download SVG
        </Button>
        <Button
          {...button('png', async (drawn) =>
            toFile(`${fileName(...parts)}.png`, await pngOf(drawn, scale), 'image/png'),
          )}
          variant="filled"
          leftSection={<IconDownload size={18} aria-hidden="true" />}
        >
          Download PNG
        </Button>
        <Button {...button('copySvg', copySvg)} leftSection={<IconCopy size={18} aria-hidden="true" />}>
          Copy SVG
        </Button>
        <Button
          {...button('copyPng', (drawn) => copyPng(drawn, scale))}
          leftSection={<IconPhoto size={18} aria-hidden="true" />}
        >
          Copy PNG
        </Button>
        <Button
          variant="subtle"
          className={classes['print']}
          disabled={!ready}
          leftSection={<IconPrinter size={18} aria-hidden="true" />}
          onClick={() => printBoard(session)}
        >
          Print on one page
        </Button>
      </div>
      {error !== undefined && (
        <Alert color="danger" icon={<IconAlertTriangle />} role="alert">
          {error}
        </Alert>
      )}
    </>
  );
}

async function toFile(name: string, content: Blob | string, type: string): Promise<string> {
  download(name, typeof content === 'string' ? content : new Uint8Array(await content.arrayBuffer()), type);
  return `${name} is in your downloads.`;
}

async function copySvg({ svg }: Picture): Promise<string> {
  try {
    await navigator.clipboard.writeText(svg);
  } catch {
    throw new KingsideError('clipboardRefused');
  }
  return 'The picture is on the clipboard as SVG text.';
}

async function copyPng(picture: Picture, scale: PngScale): Promise<string> {
  const png = pngOf(picture, scale);
  // What went wrong in drawing is said first.
  const refused = png.then(
    () => new KingsideError('clipboardRefused'),
    (error: unknown) => error,
  );
  try {
    // As a promise: a browser that waits for it does not forget that somebody asked.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch {
    throw await refused;
  }
  return 'The picture is on the clipboard.';
}
