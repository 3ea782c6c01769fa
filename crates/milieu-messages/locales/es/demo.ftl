# Español: demostración
demo-source-title = Datos sintéticos de demostración: { $file } { $cluster }
