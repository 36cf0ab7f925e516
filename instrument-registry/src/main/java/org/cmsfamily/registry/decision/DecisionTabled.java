package org.cmsfamily.registry.decision;

/** A decision is no draft any more: the members of its body may see it. */
public record DecisionTabled(Decision decision) {}
