"""Office Open XML as word/ and nd30/ share it: packages, parts, relationships, XML, names."""
