//! Longitude and latitude to metres on an equal-area map.

use super::{LayoutError, option_in};

/// Semi-major axis of the ellipsoid GRS 1980, in metres.
const AXIS: f64 = 6_378_137.0;
/// Inverse flattening of GRS 1980.
const INVERSE_FLATTENING: f64 = 298.257_222_101;

/// Lambert azimuthal equal-area projection on the ellipsoid GRS 1980 (Snyder 1987; EPSG method
/// 9820). Areas are true everywhere; angles and distances are true at the centre.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EqualAreaProjection {
    longitude: f64,
    easting: f64,
    northing: f64,
    sin_centre: f64,
    cos_centre: f64,
    radius: f64,
    stretch: f64,
}

fn eccentricity() -> f64 {
    let flattening = 1.0 / INVERSE_FLATTENING;
    (flattening * (2.0 - flattening)).sqrt()
}

/// The authalic quantity q of a latitude given by its sine.
fn authalic(sine: f64) -> f64 {
    let e = eccentricity();
    let turned = e * sine;
    (1.0 - e * e) * (sine / (1.0 - turned * turned) + turned.atanh() / e)
}

impl EqualAreaProjection {
    /// The projection of European statistics, ETRS89-LAEA (EPSG:3035): centre 10° E 52° N, false
    /// easting 4,321,000 m, false northing 3,210,000 m.
    pub fn europe() -> EqualAreaProjection {
        EqualAreaProjection::about(10.0, 52.0, 4_321_000.0, 3_210_000.0)
    }

    /// Centred on a place given in degrees, which gets the coordinates (0, 0).
    ///
    /// # Errors
    /// A longitude outside -180 to 180 or a latitude outside -89 to 89.
    pub fn centred_on(longitude: f64, latitude: f64) -> Result<EqualAreaProjection, LayoutError> {
        option_in("longitude", longitude, -180.0, 180.0, "-180 to 180")?;
        option_in("latitude", latitude, -89.0, 89.0, "-89 to 89")?;
        Ok(EqualAreaProjection::about(longitude, latitude, 0.0, 0.0))
    }

    fn about(longitude: f64, latitude: f64, easting: f64, northing: f64) -> EqualAreaProjection {
        let e = eccentricity();
        let (sine, cosine) = latitude.to_radians().sin_cos();
        let pole = authalic(1.0);
        let sin_centre = authalic(sine) / pole;
        let cos_centre = (1.0 - sin_centre * sin_centre).sqrt();
        let radius = AXIS * (0.5 * pole).sqrt();
        let stretch = AXIS * cosine / (1.0 - (e * sine).powi(2)).sqrt() / (radius * cos_centre);
        EqualAreaProjection { longitude, easting, northing, sin_centre, cos_centre, radius, stretch }
    }

    /// Metres to the east and to the north of a place in degrees (WGS 84, which differs from
    /// ETRS89 by less than a metre). `None` if the longitude is outside -180 to 180, the latitude
    /// outside -90 to 90, or the place is the antipode of the centre, which has no image.
    pub fn project(&self, longitude: f64, latitude: f64) -> Option<[f64; 2]> {
        if !(longitude.abs() <= 180.0 && latitude.abs() <= 90.0) {
            return None;
        }
        let sine = (authalic(latitude.to_radians().sin()) / authalic(1.0)).clamp(-1.0, 1.0);
        let cosine = (1.0 - sine * sine).sqrt();
        let (sin_way, cos_way) = (longitude - self.longitude).to_radians().sin_cos();
        let closeness = 1.0 + self.sin_centre * sine + self.cos_centre * cosine * cos_way;
        if closeness < 1e-9 {
            return None;
        }
        let scale = self.radius * (2.0 / closeness).sqrt();
        let north = self.cos_centre * sine - self.sin_centre * cosine * cos_way;
        Some([
            self.easting + scale * self.stretch * cosine * sin_way,
            self.northing + scale / self.stretch * north,
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_example_of_the_european_grid() {
        // EPSG guidance note 7-2, method 9820: 5° E 50° N.
        let [east, north] = EqualAreaProjection::europe().project(5.0, 50.0).unwrap();
        assert!((east - 3_962_799.45).abs() < 0.01, "{east}");
        assert!((north - 2_999_718.85).abs() < 0.01, "{north}");
    }

    /// IOGP GIGS (report 430), test 5110, whose tolerance is 0.05 m.
    #[test]
    fn the_published_test_points_of_the_european_grid() {
        for (lon, lat, x, y) in
            [(5.0, 60.0, 4_041_548.13, 4_109_791.66), (5.0, 70.0, 4_127_824.66, 5_214_090.65)]
        {
            let [east, north] = EqualAreaProjection::europe().project(lon, lat).unwrap();
            assert!((east - x).abs() < 0.05 && (north - y).abs() < 0.05, "{east} {north}");
        }
    }

    #[test]
    fn the_centre_is_the_origin_and_areas_are_kept() {
        let map = EqualAreaProjection::centred_on(-60.0, -30.0).unwrap();
        let [x, y] = map.project(-60.0, -30.0).unwrap();
        assert!(x.abs() < 1e-6 && y.abs() < 1e-6);
        // Two cells of one degree in the same band of latitude have the same area.
        let area = |west: f64, south: f64| {
            let corners: Vec<[f64; 2]> = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]
                .iter()
                .flat_map(|&(i, j)| {
                    let (di, dj) = match (i as u8, j as u8) {
                        (0, 0) => (1.0, 0.0),
                        (1, 0) => (0.0, 1.0),
                        (1, 1) => (-1.0, 0.0),
                        _ => (0.0, -1.0),
                    };
                    (0..50).map(move |k| {
                        let t = f64::from(k) / 50.0;
                        (west + i + di * t, south + j + dj * t)
                    })
                })
                .map(|(lon, lat)| map.project(lon, lat).unwrap())
                .collect();
            let n = corners.len();
            0.5 * (0..n)
                .map(|k| {
                    let ([a, b], [c, d]) = (corners[k], corners[(k + 1) % n]);
                    a * d - c * b
                })
                .sum::<f64>()
        };
        let (near, far) = (area(-60.0, 10.0), area(20.0, 10.0));
        assert!((near / far - 1.0).abs() < 1e-4, "{near} {far}");
    }

    #[test]
    fn what_is_no_place_has_no_image() {
        let europe = EqualAreaProjection::europe();
        for (lon, lat) in [(181.0, 0.0), (0.0, 90.5), (f64::NAN, 0.0), (0.0, f64::INFINITY)] {
            assert_eq!(europe.project(lon, lat), None);
        }
        let map = EqualAreaProjection::centred_on(0.0, 0.0).unwrap();
        assert_eq!(map.project(180.0, 0.0), None);
        assert!(map.project(0.0, 90.0).is_some());
        assert!(EqualAreaProjection::centred_on(0.0, 90.0).is_err());
    }
}
