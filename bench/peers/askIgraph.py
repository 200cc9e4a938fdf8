"""Answers the tasks of the bench with igraph: a network and pairs as JSON come in, times and answers go out."""
import json
import sys
import time

import igraph

given = json.load(sys.stdin)
edges = [tuple(edge) for edge in given["edges"]]
costs = given["costs"]
weights = "cost"


def since(start):
    return (time.perf_counter() - start) * 1000


def load():
    graph = igraph.Graph(n=given["actors"], edges=edges, directed=True)
    graph.es["cost"] = costs
    return graph


def fewest(source, target):
    return graph.get_shortest_paths(source, to=target, output="epath")[0]


def cheapest(source, target):
    return graph.get_shortest_paths(source, to=target, weights=weights, output="epath")[0]


def ten_best(source, target):
    return graph.get_k_shortest_paths(source, target, k=10, weights=weights, output="epath")


def walks(source, target):
    return graph.get_all_simple_paths(source, to=target, cutoff=4)


def price(path):
    return sum(costs[edge] for edge in path)


TASKS = {
    "fewest steps": (fewest, lambda path: [len(path)]),
    "least cost": (cheapest, lambda path: [price(path)]),
    "ten best": (ten_best, lambda paths: [price(path) for path in paths]),
    "hub to hub": (walks, lambda paths: [len(paths)]),
    "up to four steps": (walks, lambda paths: [len(paths)]),
}

start = time.perf_counter()
graph = load()
told = {"index": since(start), "tasks": {}}
for task, pairs in given["pairs"].items():
    ask, tell = TASKS[task]
    answers = [tell(ask(*pair)) for pair in pairs]
    times = [[] for _ in pairs]
    begin = time.perf_counter()
    while not times[0] or (since(begin) < 1500 and len(times[0]) < 400):
        for index, pair in enumerate(pairs):
            start = time.perf_counter()
            ask(*pair)
            times[index].append(since(start))
    told["tasks"][task] = {"times": times, "answers": answers}
json.dump(told, sys.stdout)
