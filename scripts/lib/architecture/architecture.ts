import { drawing, type Panel } from './draw';
import { type Graph, graphOf, hubsOf, without } from './graph';
import { folders, type Import, importsOf, sourcesIn } from './imports';
import { placed, type Sizes } from './place';

const house: Sizes = { width: () => 148, height: 56, between: 48, layers: 34 };
const rooms: Sizes = {
  width: ({ name }) => Math.max(84, name.length * 9 + 28),
  height: 48,
  between: 26,
  layers: 26,
};

/** The picture of the rooms below `root` and the arrows between them, as SVG; the same sources give the same bytes. */
export function architecture(root: string): string {
  const files = folders.flatMap((folder) => sourcesIn(root, folder));
  const imports = importsOf(root, files);
  const whole = graphOf(files, imports, (file) => file.split('/')[0] ?? null);
  return drawing([
    {
      title: 'The house',
      tells:
        'An arrow goes from who imports to what is imported: files that import code + files that import types alone. Dashed: types alone. Red: closes a circle.',
      notes: [],
      placed: placed(whole, house),
    },
    panelOf('server', files, imports),
    panelOf('app', files, imports),
  ]);
}

/** The rooms inside one folder; files that lie in it directly are the room of its own name. */
function panelOf(folder: string, files: string[], imports: Import[]): Panel {
  const graph = graphOf(files, imports, (file) => {
    const [top, inside, deeper] = file.split('/');
    if (top !== folder || inside === undefined) return null;
    return deeper === undefined ? `${folder}/` : inside;
  });
  const hubs = hubsOf(graph);
  const rest = without(
    graph,
    hubs.map(({ name }) => name),
  );
  const lonely = unlinked(rest);
  return {
    title: `Inside ${folder}/`,
    tells: 'Imports between its rooms, counted as above.',
    notes: [
      ...hubs.map(
        ({ name, users }) => `${name}: used by ${users} of the ${graph.rooms.length - 1} others, not drawn.`,
      ),
      ...(lonely.length > 0 ? [`No arrow but to those: ${lonely.join(', ')}.`] : []),
    ],
    placed: placed(without(rest, lonely), rooms),
  };
}

function unlinked({ rooms: all, arrows }: Graph): string[] {
  return all
    .map(({ name }) => name)
    .filter((name) => !arrows.some(({ from, to }) => from === name || to === name));
}
