import type { GlobalConfig } from 'payload'

import { guardSavesOfGlobal } from '../src/hooks/every-save'
import { DeskPolicy } from './DeskPolicy'
import { HouseStyle } from './HouseStyle'
import { Publication } from './Publication'

export const globals: GlobalConfig[] = [HouseStyle, DeskPolicy, Publication].map(guardSavesOfGlobal)
