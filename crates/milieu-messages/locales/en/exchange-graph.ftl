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

# Network files.
graph-not-the-format = This is not a { $format } file: { $wanted } is missing.
graph-markup-broken = The markup is broken at byte { $at }: { $detail }.
graph-declaration-refused = The file declares a document type at byte { $at }. Such declarations can be made to fill the memory and are refused; take the line out, or save the network anew.
graph-entity-unknown = The file uses the entity “{ $name }” at byte { $at }, which XML itself does not know.
graph-too-deep = Elements are nested more than { $limit } deep; a network file never is.
graph-too-many-nodes = The file announces { $count } nodes; at most { $limit } are read.
graph-syntax = Line { $line }: { $wanted } was expected, “{ $found }” was found.
graph-encoding-guessed = The file does not say its encoding and is not UTF-8; it was read as { $encoding }. Check the accents.
graph-more-graphs = The file holds { $count } { $count ->
    [one] further network
   *[other] further networks
  }; only the first is read.
graph-nested = { $count } { $count ->
    [one] network inside a node is
   *[other] networks inside nodes are
  } read as part of the whole; the nesting is left out.
graph-drawing-left-out = { $count } { $count ->
    [one] detail of a drawing (colour, size, place) is
   *[other] details of a drawing (colours, sizes, places) are
  } left out.
graph-hyperedges-left-out = { $count } { $count ->
    [one] tie of more than two ends is
   *[other] ties of more than two ends are
  } left out.
graph-ports-left-out = { $count } { $count ->
    [one] port of a node is
   *[other] ports of nodes are
  } left out.
graph-changing-values = { $count } { $count ->
    [one] value that changes over time is
   *[other] values that change over time are
  } left out; the first value of each attribute is kept.
graph-node-twice = The node “{ $id }” stands in the network twice; the first one counts.
graph-node-without-id = A node has no identifier and is left out.
graph-edge-to-nobody = A tie names “{ $id }”, which is no node of the network; the tie is left out.
graph-edge-without-end = A tie lacks one of its ends and is left out.
graph-weight-not-finite = The weight { $weight } is not finite; the tie is left out.
graph-weight-not-a-number = The weight “{ $weight }” is not a number; the tie is left out.
graph-value-not-of-type = “{ $value }” of the attribute “{ $name }” is not a { $kind }; the value is left out.
graph-key-unknown = A value is given for the attribute key “{ $key }”, which the file does not declare; the value is left out.
graph-section-left-out = The section “*{ $name }” is not part of a network and is left out.
graph-line-left-out = The line “{ $text }” fits nothing here and is left out.
graph-vertex-out-of-range = The line “{ $text }” names no vertex of the network and is left out.
graph-not-two-mode = The file calls itself two-mode, but some ties stay within one mode; it is read as a one-mode network.
graph-labels-missing = { $count } { $count ->
    [one] node has
   *[other] nodes have
  } no label; the number stands for it.
graph-symmetric = Each tie stands with its reverse, equally strong: the network is taken for an undirected one.
graph-cells-missing = { $count } { $count ->
    [one] cell of the matrix is
   *[other] cells of the matrix are
  } marked as missing; nothing is known of the tie, and none is read.
graph-cells-too-many = { $count } { $count ->
    [one] value follows
   *[other] values follow
  } the last cell of the matrix and are left out.
graph-no-heading = The first row names no columns; the first two columns are taken for the ends of ties.
graph-direction-assumed = No column says whether ties are directed; ties of products and of money are taken to be, the others not.
graph-layer-unknown = { $count } { $count ->
    [one] tie is
   *[other] ties are
  } of the relation “{ $name }”, which is none of the layers; { $count ->
    [one] it goes
   *[other] they go
  } into the layer “{ $layer }” and { $count ->
    [one] keeps
   *[other] keep
  } the name as an attribute.
graph-ties-merged = { $count } { $count ->
    [one] tie repeats
   *[other] ties repeat
  } another one of the same layer and time; their weights are added.
graph-time-not-a-date = The time “{ $text }” is neither a date nor a year; that end is left open.

# What a format cannot hold.
graph-attributes-not-held = The format has no place for these attributes: { $names }.
graph-attribute-renamed = The attribute “{ $name }” is written as “{ $other }”, since the format uses the name itself.
graph-attribute-mixed-types = The attribute “{ $name }” holds values of several types and is written in the widest.
graph-types-not-held = The format has no types; reading it again may take these attributes for another type: { $names }.
graph-characters-not-held = Control characters that XML cannot hold are written as “�”.
graph-ids-not-held = { $count } { $count ->
    [one] node is
   *[other] nodes are
  } written by label; the format has no place for the identifier beside it.
graph-labels-changed = Quotation marks, line ends or outer blanks in { $count } { $count ->
    [one] label are
   *[other] labels are
  } changed; the format cannot hold them.
graph-times-not-held = The format has no place for the times of { $count } { $count ->
    [one] node or tie
   *[other] nodes and ties
  }.
graph-parallel-not-held = { $count } { $count ->
    [one] parallel tie is
   *[other] parallel ties are
  } added to another one; the format holds one tie for each pair.
graph-zero-not-held = { $count } { $count ->
    [one] tie of weight zero is
   *[other] ties of weight zero are
  } left out; the format takes zero for no tie.
graph-direction-not-held = The format does not say for each tie whether it is directed; reading it again may take ties for the other kind.

# Boundaries of regions.
geometry-packed = “{ $file }” cannot be unpacked: { $detail }.
geometry-too-large = “{ $file }” holds more than { $limit } bytes, unpacked; that is the most that is read.
geometry-not-geometry = “{ $file }” is neither a GeoJSON feature collection nor a TopoJSON topology ({ $detail }).
geometry-without-code = A region has no code and is left out.
geometry-code-unreadable = “{ $code }” is not a region code; the region is left out.
geometry-code-twice = { $count } { $count ->
    [one] region repeats
   *[other] regions repeat
  } a code; the first of each counts.
geometry-no-regions = The file holds no region with a code.
geometry-level-differs = The region { $code } says it is of level { $level }; its code says otherwise and counts.
geometry-broken = The boundary of { $code } is broken and left out; the region is kept.
geometry-not-degrees = The boundary of { $code } is not in degrees of longitude and latitude (EPSG 4326) and is left out; ask for the file in that form.
geometry-nearest = “{ $name }” lies { $km } km outside every region and gets the nearest, { $region }: simplified boundaries cut the coast.
geometry-nowhere = “{ $name }” lies in no region, nor within { $km } km of one; it gets none.
geometry-other-country = “{ $name }” is said to be in { $country }, but its coordinates lie in { $region }; it gets no region.
geometry-point-unusable = The coordinates of “{ $name }” (longitude { $longitude }, latitude { $latitude }) are no usable place; it gets no region.
