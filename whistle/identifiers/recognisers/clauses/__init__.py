"""Clauses that tell who somebody is, read without a parser."""
