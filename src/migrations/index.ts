import * as collections from './20261123_192833_collections'
import * as delivery from './20261123_192900_delivery'

export const migrations = [
  { up: collections.up, down: collections.down, name: '20261123_192833_collections' },
  { up: delivery.up, down: delivery.down, name: '20261123_192900_delivery' },
]
