"""What people do with a vault, each in a module: it joins the rooms below, and is reached through the api."""
