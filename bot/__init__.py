"""The assistant and its channels; the only package that knows all the others."""
