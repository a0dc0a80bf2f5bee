"""Handing over: accounts packed for one recipient's key, and taken in from another vault."""
