package org.cmsfamily.registry.body;

/**
 * How a body came to a decision, and what its rule said of that when it was recorded.
 *
 * @param vote the figures
 * @param judgement what they mean by the body's decision rule
 */
public record JudgedVote(Vote vote, Judgement judgement) {}
