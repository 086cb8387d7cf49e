# SciPy: k-d trees and the sparse graph.


@job
def tree_nearest(kinds=10):
    from scipy.spatial import cKDTree
    points = store['centres'].reshape(-1, 2)
    sites = store['facilities'].reshape(-1, 2)
    found = np.empty((int(kinds), len(points)))
    for kind in range(int(kinds)):
        found[kind] = cKDTree(sites[store['kind'] == kind]).query(points)[0]
    store['metres'] = found.ravel()


@job
def make_graph(nodes):
    from scipy.sparse import csr_matrix
    a, b, cost = store['from'], store['to'], store['cost']
    n = int(nodes)
    store['graph'] = csr_matrix(
        (np.concatenate([cost, cost]), (np.concatenate([a, b]), np.concatenate([b, a]))), shape=(n, n))


@job
def nearest_by_road(kinds):
    from scipy.sparse.csgraph import dijkstra
    starts = store['starts'].reshape(int(kinds), -1)
    store['metres'] = np.concatenate([
        dijkstra(store['graph'], directed=True, indices=starts[k], min_only=True) for k in range(int(kinds))])
