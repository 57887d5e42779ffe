"""What the law says and how a question finds it."""

import os

# The matcher's matrices are small: more threads only spin. Numpy reads this when it is imported.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(name, "1")
