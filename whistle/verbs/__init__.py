"""What each command takes on its line; what it does is in whistle/commands, loaded when it runs."""
