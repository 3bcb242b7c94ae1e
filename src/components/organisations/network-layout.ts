import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Member, Network } from '../../catalogue/organisations/network.ts';
import type { Initiative } from '../../schema/initiative.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly members: readonly (Place & { readonly member: Member; readonly radius: number })[];
  readonly initiatives: readonly (Place & { readonly initiative: Initiative })[];
  placeOf: (key: string) => Place;
}

interface Node extends SimulationNodeDatum {
  readonly key: string;
  readonly radius: number;
}

/** Size of the picture, in its own units. */
const width = 1440;
const height = 900;
const edge = 24;
/** So that the picture becomes as wide as its frame, things are drawn to the middle less strongly from the sides. */
const pull = { x: 0.055, y: 0.095 } as const;
const steps = 240;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Larger where it is named in more entries; areas compare, not widths. */
const radiusOf = ({ entries }: Member): number => round(2.2 * Math.sqrt(entries));

export const organisationKey = (id: string): string => `organisation/${id}`;
export const initiativeKey = (id: string): string => `initiative/${id}`;

/** Places by force: what is tied draws near, all else keeps away. The library starts from fixed places and draws no lots of its own. */
const simulate = (nodes: Node[], links: { source: string; target: string }[]): void => {
  forceSimulation(nodes)
    .force(
      'tie',
      forceLink<Node, { source: string; target: string }>(links)
        .id(({ key }) => key)
        .distance(16)
        .strength(0.7),
    )
    .force('apart', forceManyBody<Node>().strength(-26).theta(1.2).distanceMax(220))
    .force(
      'room',
      forceCollide<Node>(({ radius }) => radius + 1.5),
    )
    .force('x', forceX<Node>().strength(pull.x))
    .force('y', forceY<Node>().strength(pull.y))
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .stop()
    .tick(steps);
};

/** Everything moved and made smaller, so that it fills the frame. */
const fitted = (nodes: readonly Node[]): ReadonlyMap<string, Place> => {
  const spread = (values: readonly number[], room: number) => {
    const least = Math.min(...values);
    const factor = (room - 2 * edge) / (Math.max(...values) - least || 1);
    return (value: number): number => Math.round(edge + (value - least) * factor);
  };
  const toX = spread(
    nodes.map(({ x = 0 }) => x),
    width,
  );
  const toY = spread(
    nodes.map(({ y = 0 }) => y),
    height,
  );
  return new Map(nodes.map(({ key, x = 0, y = 0 }) => [key, { x: toX(x), y: toY(y) }]));
};

/** Where everything stands: the same for the same catalogue. */
export const layOut = ({ members, initiatives, ties }: Network): NetworkLayout => {
  const nodes: Node[] = [
    ...members.map((member) => ({ key: organisationKey(member.organisation.id), radius: radiusOf(member) })),
    ...initiatives.map(({ id }) => ({ key: initiativeKey(id), radius: 1.5 })),
  ];
  simulate(
    nodes,
    ties.map(({ organisation, initiative }) => ({ source: organisationKey(organisation), target: initiativeKey(initiative) })),
  );
  const places = fitted(nodes);
  const placeOf = (key: string): Place => places.get(key) ?? { x: 0, y: 0 };
  return {
    width,
    height,
    members: members.map((member) => ({ member, radius: radiusOf(member), ...placeOf(organisationKey(member.organisation.id)) })),
    initiatives: initiatives.map((initiative) => ({ initiative, ...placeOf(initiativeKey(initiative.id)) })),
    placeOf,
  };
};
