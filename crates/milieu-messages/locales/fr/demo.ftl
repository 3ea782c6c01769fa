# Français : démonstration
demo-source-title = Données synthétiques de démonstration : { $file } { $cluster }
