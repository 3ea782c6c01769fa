# Polish: demonstration
demo-source-title = Syntetyczne dane demonstracyjne: { $file } { $cluster }
