def answer(question):
    what = question['do']
    if what == 'versions':
        return versions()
    if what == 'put':
        data = sys.stdin.buffer.read(question['bytes'])
        store[question['name']] = np.frombuffer(data, dtype=question['type'])
        return {}
    if what == 'run':
        cpu, wall = time.process_time(), time.perf_counter()
        jobs[question['job']](**question['parameters'])
        return {'wallMs': (time.perf_counter() - wall) * 1e3, 'cpuMs': (time.process_time() - cpu) * 1e3}
    data = np.ascontiguousarray(store[question['name']], dtype='f8').tobytes()
    return {'bytes': len(data), 'data': data}


while True:
    line = sys.stdin.buffer.readline()
    if not line:
        break
    try:
        said = answer(json.loads(line))
    except Exception as trouble:  # the bench prints it and fails the row
        said = {'error': f'{type(trouble).__name__}: {trouble}'}
    data = said.pop('data', None)
    sys.stdout.buffer.write(json.dumps(said).encode() + b'\n')
    if data is not None:
        sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
