import * as collections from './20261123_192833_collections'
import * as delivery from './20261123_192900_delivery'
import * as preflightFields from './20261124_202333_preflight_fields'
import * as webhooks from './20261124_202350_webhooks'
import * as preflight from './20261124_202400_preflight'
import * as houseStyleLists from './20261124_233000_house_style_lists'
import * as due from './20261125_004500_due'

export const migrations = [
  { up: collections.up, down: collections.down, name: '20261123_192833_collections' },
  { up: delivery.up, down: delivery.down, name: '20261123_192900_delivery' },
  { up: preflightFields.up, down: preflightFields.down, name: '20261124_202333_preflight_fields' },
  { up: webhooks.up, down: webhooks.down, name: '20261124_202350_webhooks' },
  { up: preflight.up, down: preflight.down, name: '20261124_202400_preflight' },
  { up: houseStyleLists.up, down: houseStyleLists.down, name: '20261124_233000_house_style_lists' },
  { up: due.up, down: due.down, name: '20261125_004500_due' },
]
