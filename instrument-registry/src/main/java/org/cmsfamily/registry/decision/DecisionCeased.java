package org.cmsfamily.registry.decision;

/** A decision that counted as adopted is followed by another or retired; observers follow. */
public record DecisionCeased(Decision decision) {}
