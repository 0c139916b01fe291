import type { CollectionConfig } from 'payload'

import { guardCollection } from '../src/hooks/every-request'
import { Articles } from './Articles'
import { Captures } from './Captures'
import { Desks } from './Desks'
import { Disputes } from './Disputes'
import { Documents } from './Documents'
import { Helplines } from './Helplines'
import { Media } from './Media'
import { People } from './People'
import { Quotes } from './Quotes'
import { Sources } from './Sources'
import { Topics } from './Topics'
import { Users } from './Users'
import { Verifications } from './Verifications'
import { Webhooks } from './Webhooks'

/** In the order of the admin's navigation. */
export const collections: CollectionConfig[] = [
  Articles,
  Media,
  Quotes,
  Documents,
  Sources,
  People,
  Captures,
  Verifications,
  Disputes,
  Helplines,
  Desks,
  Topics,
  Users,
  Webhooks,
].map(guardCollection)
