"""The hostile-server suite: each scenario is one misbehaviour, and what a correct tester must make of it."""
