# English: network files, boundaries, duplicates, repaired text.

# Pairs of actors that may be one.
duplicates-same-name = “{ $a }” and “{ $b }” are the same name apart from spelling and legal form ({ $place }); likeness { $score } of 100.
duplicates-similar-name = “{ $a }” and “{ $b }” are nearly the same name ({ $place }); likeness { $score } of 100.
duplicates-same-postcode = same postal code
duplicates-same-town = same town
duplicates-other-town = different towns
duplicates-near = within one kilometre
duplicates-far = { $km } km apart
duplicates-place-silent = nothing known of their places that would decide

# Text that was read wrongly.
mojibake-repaired = “{ $before }” was text read in the wrong encoding; it is taken as “{ $after }”.
