# English: demonstration
demo-source-title = Synthetic demonstration data: { $file } { $cluster }
