"""Everything an editor is told before a person reads it: one small function for each rule."""
