import { drawablePart, mostDrawn, type Network } from '../catalogue/organisations/network.ts';
import { layOut, type NetworkLayout } from '../components/organisations/network-layout.ts';
import { network } from './content.ts';

interface DrawnNetwork {
  readonly network: Network;
  readonly layout: NetworkLayout;
  readonly alone: number;
  readonly left: number | undefined;
}

let known: DrawnNetwork | undefined;

const draw = (): DrawnNetwork => {
  const drawn = drawablePart(network);
  const tied = network.members.filter(({ others }) => others > 0).length;
  return {
    network: drawn,
    layout: layOut(drawn),
    alone: network.members.length - tied,
    left: tied > mostDrawn || drawn.initiatives.length === mostDrawn ? mostDrawn : undefined,
  };
};

/** What is drawn and where: worked out once, since all languages show the same and it takes seconds. */
export const drawnNetwork = (): DrawnNetwork => (known ??= draw());
