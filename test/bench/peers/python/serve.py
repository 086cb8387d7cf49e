# One question a line on standard input, as JSON; bytes follow where the question says how many. Jobs time themselves.
import json
import sys
import time

try:
    import numpy as np
except ImportError:
    print('numpy is not installed', file=sys.stderr)
    sys.exit(1)

store = {}
jobs = {}


def job(function):
    jobs[function.__name__] = function
    return function


def versions():
    found = {'python': '.'.join(map(str, sys.version_info[:3])), 'numpy': np.__version__}
    for name in ('shapely', 'scipy', 'pyproj'):
        try:
            found[name] = __import__(name).__version__
        except ImportError:
            pass
    if 'shapely' in found:
        import shapely
        found['geos'] = '.'.join(map(str, getattr(shapely, 'geos_version', ())))
    return found
