//! Region boundaries: GeoJSON and TopoJSON.
