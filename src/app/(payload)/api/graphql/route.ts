import config from '@payload-config'
import { REST_OPTIONS } from '@payloadcms/next/routes'

import { graphqlForStaff } from '../../../../access/graphql-for-staff'

export const POST = graphqlForStaff(config)
export const OPTIONS = REST_OPTIONS(config)
