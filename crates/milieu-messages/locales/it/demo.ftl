# Italiano: dimostrazione
demo-source-title = Dati dimostrativi sintetici: { $file } { $cluster }
