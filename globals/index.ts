import type { GlobalConfig } from 'payload'

import { guardGlobal } from '../src/hooks/every-request'
import { DeskPolicy } from './DeskPolicy'
import { HouseStyle } from './HouseStyle'
import { Publication } from './Publication'

export const globals: GlobalConfig[] = [HouseStyle, DeskPolicy, Publication].map(guardGlobal)
