//! Scenes over the whole simulator.
