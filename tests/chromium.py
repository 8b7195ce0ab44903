"""`python -m tests.chromium`: make sure there is a browser to test with; installs Debian's Chromium where it can."""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome")


def find() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def main() -> int:
    if find():
        return 0
    if shutil.which("apt-get") and os.geteuid() == 0:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False, **quiet)
    if find() is None:
        print("No Chromium found; the browser tests will be skipped. Install the package chromium.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
