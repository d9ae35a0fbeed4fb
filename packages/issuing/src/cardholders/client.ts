import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { CardholderId } from '../ids.js';
import type { UpdatedResource } from '../updated-resource.js';
import type { CardholderAccessToken, CardholderAccessTokenRequest } from './access-token.js';
import { cardholderOperations, type CardholderOperations } from './operations.js';
import type {
  Cardholder,
  CardholderCardList,
  CreateCardholderRequest,
  CreateCardholderResponse,
  ListCardholderCardsQuery,
  UpdateCardholderRequest,
} from './types.js';

/** The people that cards are issued to. */
export class Cardholders {
  private readonly api: Api<CardholderOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(cardholderOperations);
  }

  /**
   * Registers a person that cards are to be issued to.
   *
   * The call is not repeated after a failure that leaves its outcome unknown, because every call makes another
   * cardholder.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-write`.
   *
   * @throws {ValidationError} 422, for example `cardholder_type_required`
   * @see POST /issuing/cardholders
   *
   * @example
   * ```ts
   * const cardholder = await issuing.cardholders.create({
   *   type: 'individual',
   *   first_name: 'Hannah',
   *   last_name: 'Bret',
   *   billing_address: { address_line1: '90 Tottenham Court Road', city: 'London', zip: 'W1T 4TJ', country: 'GB' },
   *   entity_id: 'ent_fa6psq242dcd6fdn5gifcq1491',
   * });
   * ```
   */
  create(request: CreateCardholderRequest, options?: CallOptions): ApiPromise<CreateCardholderResponse> {
    return this.api.call('createCardholder', { body: request }, options);
  }

  /**
   * Reads a cardholder.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-read`.
   *
   * @throws {NotFoundError} 404 when there is no such cardholder
   * @see GET /issuing/cardholders/{cardholderId}
   */
  get(id: CardholderId, options?: CallOptions): ApiPromise<Cardholder> {
    return this.api.call('getCardholder', { path: { cardholderId: id } }, options);
  }

  /**
   * Changes the given fields of a cardholder, and no others. The answer is not the cardholder: read it again.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-write`.
   *
   * @throws {NotFoundError} 404 when there is no such cardholder
   * @throws {ValidationError} 422 when a field is refused
   * @see PATCH /issuing/cardholders/{cardholderId}
   */
  update(id: CardholderId, request: UpdateCardholderRequest, options?: CallOptions): ApiPromise<UpdatedResource> {
    return this.api.call('updateCardholder', { path: { cardholderId: id }, body: request }, options);
  }

  /**
   * Lists the cards of a cardholder, up to 150. There are no further pages.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-read`.
   *
   * @throws {NotFoundError} 404 when there is no such cardholder
   * @see GET /issuing/cardholders/{cardholderId}/cards
   *
   * @example
   * ```ts
   * const { cards } = await issuing.cardholders.cards('crh_d3ozhf43pcq2xbldn2g45qnb44', { statuses: 'active,suspended' });
   * ```
   */
  cards(id: CardholderId, query?: ListCardholderCardsQuery, options?: CallOptions): ApiPromise<CardholderCardList> {
    return this.api.call('listCardholderCards', { path: { cardholderId: id }, query }, options);
  }

  /**
   * Exchanges an access key for a token that is limited to one cardholder, to hand to that cardholder's app.
   *
   * The credentials are those of the request: the client's own are not sent along.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {AuthenticationError} 401 when the access key is refused
   * @see POST /issuing/access/connect/token
   *
   * @example
   * ```ts
   * const { access_token } = await issuing.cardholders.requestAccessToken({
   *   grant_type: 'client_credentials',
   *   client_id: accessKeyId,
   *   client_secret: accessKeySecret,
   *   cardholder_id: 'crh_d3ozhf43pcq2xbldn2g45qnb44',
   *   single_use: true,
   * });
   * ```
   */
  requestAccessToken(request: CardholderAccessTokenRequest, options?: CallOptions): ApiPromise<CardholderAccessToken> {
    return this.api.call('requestCardholderAccessToken', { body: request }, options);
  }
}
