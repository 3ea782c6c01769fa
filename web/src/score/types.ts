// Shapes of the scorecard's own data, as the server describes them.
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type FactorsData = Schemas['FactorsData'];
export type FactorView = Schemas['FactorView'];
export type DiagnosisData = Schemas['DiagnosisData'];
export type CardView = Schemas['CardView'];
export type InstrumentView = Schemas['InstrumentView'];
export type DatumView = Schemas['DatumView'];
export type TargetsData = Schemas['TargetsData'];
