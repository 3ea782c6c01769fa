//! Whether a tie has a direction where nothing says so.

use milieu_vocabulary::Layer;

/// Whether ties of a layer have a direction by their nature.
///
/// Goods and money go from one end to the other. To know each other, to exchange information or
/// people holds for both ends; a file that means one way only says so in a column of its own.
/// The one rule for tie lists, edge lists and network files that do not say.
pub(crate) const fn directed_by_nature(layer: Layer) -> bool {
    matches!(layer, Layer::Products | Layer::Money)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goods_and_money_go_one_way() {
        let directed: Vec<Layer> = Layer::ALL.iter().copied().filter(|l| directed_by_nature(*l)).collect();
        assert_eq!(directed, [Layer::Products, Layer::Money]);
    }
}
