//! Reading and writing outside formats: tables, spreadsheets, CORDIS, keep.eu, Eurostat, graph files, geometry.
