import { customer, type World } from '../../demo/world';

/** The address of a customer's profile page. */
export const profileUrl = (world: World, id: string) =>
  `https://www.linkedin.com/in/${encodeURIComponent(customer(world, id).linkedin.slug)}/`;
