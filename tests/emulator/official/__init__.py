"""google-genai, Google's own client, against the emulator: `python -m official BASE_URL`, from the folder above.

It runs where google-genai is installed, so it needs nothing of this project. A check is written once, as if for the async
client, and run with both clients and all versions of the API that have the operation; what it calls is written down, and
held against what google-genai has (surface.py).
"""
