# Deutsch: Demonstration
demo-source-title = Synthetische Demonstrationsdaten: { $file } { $cluster }
