# Reasons every measured value may carry.
measured-undefined = The formula has no value for these data (a division by zero or an empty set).
