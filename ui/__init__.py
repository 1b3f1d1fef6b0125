"""Windows, menus and map tools: they use the algorithms, and no algorithm knows of them."""
