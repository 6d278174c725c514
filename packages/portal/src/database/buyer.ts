declare const proven: unique symbol;

/** Who is signed in, proven by a session: only the session check makes one. */
export interface Buyer {
  readonly [proven]: true;
  readonly companyId: string;
  readonly companyName: string;
  readonly userId: string;
  readonly userName: string;
  /** The person's name, as orders say it. */
  readonly name: string;
  readonly currency: string;
  readonly priceDisplay: string;
  readonly customerGroup: string | null;
}

/** For the session check and for tools that act for a company (importing past orders); never from request data. */
export const buyerFrom = (facts: Omit<Buyer, typeof proven>): Buyer => facts as Buyer;
