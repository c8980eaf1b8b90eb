"""The numbered steps by which every conference file comes to its present shape."""
