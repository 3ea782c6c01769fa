"""One network measure by the library a researcher takes today, and the time and memory it needs.

    peer.py TASK FOLDER VALUES [--threads N] [--sources K] [--seed S]

FOLDER holds actors.csv and participations.csv. The projection on actors (a tie counts the projects
shared) is made before the clock starts. The values go to the file VALUES as little-endian 64-bit
numbers. One line on standard output says, apart by tabs: processor and wall seconds of the task
alone, largest memory of the process in MB, how often the sample of sources fits into the whole (the
seconds are multiplied by it; 1 without a sample), and a note.
"""

import argparse
import csv
import os
import random
import resource
import time

import numpy as np
import scipy.sparse as sparse

TOLERANCE = 1e-10
EPSILON, DELTA = 0.005, 0.1
SAMPLE = 256


class Clock:
    """Wall and processor time of what runs inside."""

    def __enter__(self):
        self.cpu, self.wall = time.process_time(), time.perf_counter()
        return self

    def __exit__(self, *_):
        self.cpu, self.wall = time.process_time() - self.cpu, time.perf_counter() - self.wall


def rows(folder, name):
    with open(os.path.join(folder, name), newline="", encoding="utf-8") as lines:
        yield from csv.DictReader(lines)


def incidences(folder):
    """Number of actors, number of projects, actors and projects of the incidences."""
    places = {row["id"]: place for place, row in enumerate(rows(folder, "actors.csv"))}
    projects, a, p = {}, [], []
    for row in rows(folder, "participations.csv"):
        a.append(places[row["actor"]])
        p.append(projects.setdefault(row["project"], len(projects)))
    return len(places), len(projects), np.array(a), np.array(p)


def matrix(folder):
    """Projects by actors, ones."""
    n, m, a, p = incidences(folder)
    b = sparse.csr_matrix((np.ones(len(a)), (p, a)), shape=(m, n))
    b.data[:] = 1.0
    return b


def projected(folder):
    """Number of actors and the ties of the projection: both ends and weight."""
    b = matrix(folder)
    product = sparse.triu(b.T.tocsr() @ b, 1).tocoo()
    order = np.lexsort((product.col, product.row))
    return b.shape[1], product.row[order], product.col[order], product.data[order]


def with_igraph(folder):
    import igraph

    n, a, b, w = projected(folder)
    graph = igraph.Graph(n, np.column_stack([a, b]).tolist())
    graph.es["weight"] = w.tolist()
    return graph


def with_networkit(folder, options, weighted=False):
    import networkit

    networkit.setNumberOfThreads(options.threads)
    networkit.engineering.setSeed(options.seed, False)
    n, a, b, w = projected(folder)
    ends = (a.astype(np.uint64), b.astype(np.uint64))
    graph = networkit.graph.GraphFromCoo((w, ends), n, weighted=weighted)
    graph.sortEdges()
    return networkit, graph


def sample(n, wanted):
    """Sources spread over the whole, and how often they fit into it."""
    if wanted is None or wanted >= n:
        return None, 1.0
    return [place * n // wanted for place in range(wanted)], n / wanted


def read(folder, _):
    with Clock() as clock:
        n, m, a, p = incidences(folder)
        b = sparse.csr_matrix((np.ones(len(a), np.int32), (p, a)), shape=(m, n))
        b.T.tocsr()
    return clock, [n, m, b.nnz], 1.0, "csv, numpy and scipy"


def projection(folder, _):
    b = matrix(folder)
    t = b.T.tocsr()
    with Clock() as clock:
        product = t @ b
    product.setdiag(0)
    product.eliminate_zeros()
    return clock, [product.nnz / 2, product.data.sum() / 2, product.data.max()], 1.0, "scipy, the product alone"


def closeness(folder, options):
    graph = with_igraph(folder)
    chosen, scale = sample(graph.vcount(), options.sources)
    with Clock() as clock:
        values = graph.closeness(chosen, normalized=True)
    return clock, values, scale, "igraph, closeness alone"


def harmonic(folder, options):
    graph = with_igraph(folder)
    chosen, scale = sample(graph.vcount(), options.sources)
    with Clock() as clock:
        values = graph.harmonic_centrality(chosen, normalized=True)
    return clock, values, scale, "igraph, harmonic alone"


def mean_distance(folder, options):
    graph = with_igraph(folder)
    chosen, scale = sample(graph.vcount(), options.sources)
    with Clock() as clock:
        if chosen is None:
            mean = graph.average_path_length(directed=False)
        else:
            found = np.array(graph.distances(chosen))
            mean = found[np.isfinite(found)].sum() / np.count_nonzero(np.isfinite(found) & (found > 0))
    return clock, [mean], scale, "igraph, mean distance alone"


def betweenness(folder, options):
    graph = with_igraph(folder)
    chosen, scale = sample(graph.vcount(), options.sources)
    with Clock() as clock:
        values = graph.betweenness(directed=False, sources=chosen)
    return clock, values, scale, "igraph"


def betweenness_error(folder, options):
    networkit, graph = with_networkit(folder, options)
    with Clock() as clock:
        run = networkit.centrality.KadabraBetweenness(graph, EPSILON, DELTA, True)
        run.run()
    # Its scores are twice the share of pairs: a star's centre has 2.
    return clock, np.array(run.scores()) / 2, 1.0, f"networkit, KADABRA with error {EPSILON}"


def betweenness_sources(folder, options):
    networkit, graph = with_networkit(folder, options)
    with Clock() as clock:
        run = networkit.centrality.EstimateBetweenness(graph, SAMPLE, True, options.threads > 1)
        run.run()
    return clock, run.scores(), 1.0, f"networkit, EstimateBetweenness from {SAMPLE} sources"


def pagerank(folder, options):
    networkit, graph = with_networkit(folder, options, True)
    with Clock() as clock:
        run = networkit.centrality.PageRank(graph, 0.85, TOLERANCE)
        run.run()
    # What walkers carry into isolates is lost to it: its scores sum to less than 1.
    scores = np.array(run.scores())
    return clock, scores / scores.sum(), 1.0, f"networkit, {run.numberOfIterations()} rounds"


def eigenvector(folder, options):
    networkit, graph = with_networkit(folder, options, True)
    with Clock() as clock:
        run = networkit.centrality.EigenvectorCentrality(graph, TOLERANCE)
        run.run()
    return clock, run.scores(), 1.0, "networkit"


def clustering(folder, options):
    networkit, graph = with_networkit(folder, options)
    with Clock() as clock:
        run = networkit.centrality.LocalClusteringCoefficient(graph, True)
        run.run()
    return clock, run.scores(), 1.0, "networkit, turbo"


def constraint(folder, _):
    graph = with_igraph(folder)
    with Clock() as clock:
        values = graph.constraint(weights="weight")
    return clock, values, 1.0, "igraph, constraint alone"


def coreness(folder, options):
    networkit, graph = with_networkit(folder, options)
    with Clock() as clock:
        run = networkit.centrality.CoreDecomposition(graph)
        run.run()
    return clock, run.scores(), 1.0, "networkit"


def components(folder, options):
    networkit, graph = with_networkit(folder, options)
    with Clock() as clock:
        run = networkit.components.ConnectedComponents(graph)
        run.run()
    sizes = sorted(run.getComponentSizes().values(), reverse=True)
    return clock, [len(sizes)] + sizes, 1.0, "networkit"


def leiden(folder, options):
    graph = with_igraph(folder)
    random.seed(options.seed)
    with Clock() as clock:
        found = graph.community_leiden("modularity", weights="weight", n_iterations=-1)
    value = graph.modularity(found.membership, weights="weight")
    loose = sum(not found.subgraph(group).is_connected() for group in range(len(found)))
    return clock, [value, len(found), loose], 1.0, "igraph, until stable"


def triads(folder, _):
    graph = with_igraph(folder).as_directed()
    with Clock() as clock:
        census = list(graph.triad_census())
    return clock, census, 1.0, "igraph"


def layout(folder, options):
    """A round: eleven less one, divided by ten, so that making the graph does not count."""
    import crategraph_forceatlas2 as forceatlas2

    n, a, b, w = projected(folder)
    ties, weights = list(zip(a.tolist(), b.tolist())), w.tolist()
    places = np.random.default_rng(options.seed).random((n, 2)) * 1000
    times = []
    for rounds in (1, 11):
        with Clock() as clock:
            placed = forceatlas2.layout(
                n, ties, weights=weights, init=places, iterations=rounds, threads=options.threads,
                **forceatlas2.infer_settings(n),
            )
        times.append(clock)
    one, eleven = times
    eleven.cpu, eleven.wall = (eleven.cpu - one.cpu) / 10, (eleven.wall - one.wall) / 10
    return eleven, [np.isfinite(placed).all()], 1.0, "crategraph-forceatlas2"


TASKS = {
    task.__name__.replace("_", "-"): task
    for task in (
        read, projection, closeness, harmonic, mean_distance, betweenness, betweenness_error,
        betweenness_sources, pagerank, eigenvector, clustering, constraint, coreness, components, leiden,
        triads, layout,
    )
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=TASKS)
    parser.add_argument("folder")
    parser.add_argument("values")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--sources", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    clock, values, scale, note = TASKS[options.task](options.folder, options)
    np.array(values, dtype="<f8").tofile(options.values)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    print(clock.cpu * scale, clock.wall * scale, peak, scale, note, sep="\t")


if __name__ == "__main__":
    main()
