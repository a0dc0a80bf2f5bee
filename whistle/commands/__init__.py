"""The commands of the command line, each a thin layer over the api: words in, words out."""
