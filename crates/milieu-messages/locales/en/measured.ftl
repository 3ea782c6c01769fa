# Reasons every measured value may carry.
measured-undefined = The formula has no value for these data (a division by zero or an empty set).

# Units. A unit without an entry is shown by its code.
unit-share = share
unit-z = z
unit-ratio = ratio
unit-percent = %
unit-index = index
unit-balance = balance (−1 to 1)
unit-rate = rate
unit-position = position

period-always = all years
period-on = on { $day }
