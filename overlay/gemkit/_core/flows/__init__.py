"""What each method does, step by step; written once, driven by both drivers."""
