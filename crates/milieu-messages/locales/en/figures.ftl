# Titles and descriptions of figures.
figure-factors-title = The six factors of { $region }
figure-factors-description = One row per factor: the dot is the median score over all runs, the band holds nine runs in ten. A diamond marks a weak factor.
figure-ternary-title = Type of network: { $region }
figure-ternary-description = Each corner is a pure type; the large dot is the network judged, smaller dots are earlier periods, and the shaded area is where it may also lie.
figure-evidence-title = Evidence for the type: { $region }
figure-evidence-description = One bar per feature; bars to the right speak for the nearest type, bars to the left for the second. They add up to the difference of the squared distances.
figure-network-title = Knowledge ties at home: { $region }
figure-network-description = One mark per actor, shaped by its group; the better tied, the larger and the nearer to the middle. Gatekeepers are ringed and named.
figure-groups-title = Who deals with whom: { $region }
figure-groups-description = Knowledge ties between the groups of actors at home; inside a group each tie is counted once.
figure-systemic-title = Linear or systemic: { $region }
figure-systemic-description = The seven rows of Table 2 of the founding report, from linear on the left to systemic on the right; rows without data have no bar.
figure-course-title = Course of the factors: { $region }
figure-course-description = One line per factor over the periods, placed in the comparison of the last period.
