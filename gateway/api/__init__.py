"""What the outside world calls: routes, their bodies and their problem documents."""
